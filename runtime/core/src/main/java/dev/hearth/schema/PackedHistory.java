package dev.hearth.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/**
 * The sealed versions in one text, as the class output has them: the oldest one whole, and of each
 * later one only what it changed.
 *
 * <pre>
 * {
 * "hearth": 1, "version": 1, …
 * }}
 * version 2 sha256:…
 * + "game.Ship": {"record": {"pos": "game.Vec", "vel": "game.Vec"}}
 * - "game.Hull"
 * </pre>
 *
 * <p>Each version is put together again to the very text that was sealed, and checked by its hash.
 */
public final class PackedHistory {
  /** Where the class output has it. */
  public static final String RESOURCE = "META-INF/hearth/history.txt";

  private static final String VERSION = "version ";
  private static final String ROOTS = "\"roots\": ";
  private static final String CHANGED = "+ ";
  private static final String GONE = "- ";
  private static final String TYPES = ",\n\"types\": {\n";
  private static final String END = "}}\n";

  private PackedHistory() {}

  /** The text for versions that follow each other; empty for none. */
  public static String write(List<SealedVersion> versions) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < versions.size(); i++) {
      if (i == 0) {
        text.append(SchemaJson.write(versions.get(0)));
      } else {
        append(text, versions.get(i - 1).schema(), versions.get(i));
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, StateSchema before, SealedVersion sealed) {
    text.append(VERSION).append(sealed.version()).append(' ').append(sealed.sha256()).append('\n');
    StateSchema schema = sealed.schema();
    if (!schema.roots().equals(before.roots())) {
      text.append(SchemaJson.rootsLine(schema.roots())).append('\n');
    }
    for (StateDef def : schema.types().values()) {
      if (!def.equals(before.types().get(def.name()))) {
        text.append(CHANGED).append(SchemaJson.line(def)).append('\n');
      }
    }
    for (String name : before.types().keySet()) {
      if (schema.find(name).isEmpty()) {
        text.append(GONE).append(SchemaJson.quote(name)).append('\n');
      }
    }
  }

  /**
   * Reads the versions, oldest first.
   *
   * @throws SchemaFormatException when one of them is not as it was sealed
   */
  public static List<SealedVersion> read(String text) {
    return text.isEmpty() ? List.of() : new Unpacking(text).versions();
  }

  /** One reading: the lines of the version that is being put together, by what they begin with. */
  private static final class Unpacking {
    private final String text;
    private final SealedReader reader = new SealedReader();
    private final List<SealedVersion> versions = new ArrayList<>();
    private final Map<String, String> types = new TreeMap<>();
    private String roots = "";

    Unpacking(String text) {
      this.text = text;
    }

    List<SealedVersion> versions() {
      int end = text.indexOf("\n" + END) + 1;
      String oldest = text.substring(0, end > 0 ? end + END.length() : text.length());
      versions.add(reader.read(oldest).orElseThrow(() -> oldestIsDamaged(oldest)));
      begin(versions.get(0).schema());
      String next = "";
      for (String line : text.substring(oldest.length()).lines().toList()) {
        if (line.startsWith(VERSION)) {
          complete(next);
          next = line;
        } else {
          change(line);
        }
      }
      complete(next);
      return versions;
    }

    private static SchemaFormatException oldestIsDamaged(String text) {
      try {
        return damaged(SchemaJson.readSealed(text).version());
      } catch (SchemaFormatException e) {
        String message = RESOURCE + " is damaged: " + e.getMessage();
        return e.isNewer() ? e : new SchemaFormatException(message, e);
      }
    }

    private void begin(StateSchema schema) {
      roots = SchemaJson.rootsLine(schema.roots());
      schema.types().values().forEach(def -> types.put(def.name(), SchemaJson.line(def)));
    }

    private void change(String line) {
      if (line.startsWith(ROOTS)) {
        roots = line;
      } else if (line.startsWith(CHANGED)) {
        String changed = line.substring(CHANGED.length());
        types.put(name(changed), changed);
      } else {
        String gone = line.startsWith(GONE) ? line.substring(GONE.length()) : "";
        types.keySet().removeIf(name -> SchemaJson.quote(name).equals(gone));
      }
    }

    private String name(String line) {
      try {
        return reader.def(line).name();
      } catch (JacksonException | IllegalArgumentException e) {
        throw damaged(versions.get(versions.size() - 1).version() + 1);
      }
    }

    /** Adds the version that the line names, as it is now. */
    private void complete(String line) {
      if (line.isEmpty()) {
        return;
      }
      String[] words = line.split(" ", -1);
      SealedVersion before = versions.get(versions.size() - 1);
      String whole =
          "{\n\"hearth\": %d, \"version\": %d, \"parent\": \"%s\", \"sha256\": \"%s\",\n"
                  .formatted(
                      SchemaJson.FORMAT,
                      before.version() + 1,
                      before.sha256(),
                      words[words.length - 1])
              + roots
              + TYPES
              + String.join(",\n", types.values())
              + (types.isEmpty() ? "" : "\n")
              + END;
      versions.add(reader.read(whole).orElseThrow(() -> damaged(before.version() + 1)));
    }

    private static SchemaFormatException damaged(int version) {
      return SchemaFormatException.damaged(
          RESOURCE + " is damaged: version " + version + " is not what was sealed");
    }
  }
}
