package dev.hearth.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * Reads the files of one history. Most lines of a version are those of the version before: a type's
 * line is parsed, and found canonical, once, and the same type wherever it comes again.
 *
 * <p>Takes only what is exactly as it was sealed. What is wrong with anything else is for a strict
 * reading of the one file to say.
 */
final class SealedReader {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\{\n\"hearth\": "
              + SchemaJson.FORMAT
              + ", \"version\": ([1-9][0-9]{0,8}), \"parent\": \"([a-z0-9:]*)\", \"sha256\": \""
              + "(sha256:[0-9a-f]{64})\",\n(\"roots\": .*),\n\"types\": \\{\n");
  private static final String END = "}}\n";

  private final Map<String, StateDef> defs = new HashMap<>();
  private final Map<String, SortedSet<String>> roots = new HashMap<>();

  /** How many lines were parsed so far. */
  int parsed() {
    return defs.size() + roots.size();
  }

  /** The version in a file's text; empty when it is not whole and canonical. */
  Optional<SealedVersion> read(String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt() || !text.endsWith(END)) {
      return Optional.empty();
    }
    String unhashed = text.substring(0, head.start(3)) + text.substring(head.end(3));
    if (!Sha256.of(unhashed).equals(head.group(3))) {
      return Optional.empty();
    }
    try {
      ImmutableStateSchema.Builder schema = ImmutableStateSchema.builder();
      schema.addAllRoots(roots(head.group(4)));
      types(text.substring(head.end(), text.length() - END.length()), schema);
      return Optional.of(
          ImmutableSealedVersion.builder()
              .version(Integer.parseInt(head.group(1)))
              .parent(head.group(2))
              .sha256(head.group(3))
              .schema(SchemaCheck.checked(schema.build()))
              .build());
    } catch (JacksonException | IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** Adds the types of the lines, each of which ends in a comma, but for the last. */
  private void types(String lines, ImmutableStateSchema.Builder schema) {
    String before = "";
    for (int begin = 0; begin < lines.length(); ) {
      int end = lines.indexOf('\n', begin);
      boolean last = end == lines.length() - 1;
      require(end > begin && (last || lines.charAt(end - 1) == ','));
      StateDef def = def(lines.substring(begin, last ? end : end - 1));
      require(before.isEmpty() || before.compareTo(def.name()) < 0);
      schema.putTypes(def.name(), def);
      before = def.name();
      begin = end + 1;
    }
  }

  /**
   * The type of a canonical line.
   *
   * @throws IllegalArgumentException when it is none
   */
  StateDef def(String line) {
    StateDef known = defs.get(line);
    if (known == null) {
      known = SchemaDocument.parse("{\"types\": {" + line + "}}").onlyType();
      require(SchemaJson.line(known).equals(line));
      defs.put(line, known);
    }
    return known;
  }

  private SortedSet<String> roots(String line) {
    SortedSet<String> known = roots.get(line);
    if (known == null) {
      known = SchemaDocument.parse("{" + line + "}").roots();
      require(SchemaJson.rootsLine(known).equals(line));
      roots.put(line, known);
    }
    return known;
  }

  private static void require(boolean canonical) {
    if (!canonical) {
      throw new IllegalArgumentException("not canonical");
    }
  }
}
