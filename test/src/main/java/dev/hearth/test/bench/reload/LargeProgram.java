package dev.hearth.test.bench.reload;

import dev.hearth.schema.StateDef;
import dev.hearth.test.bench.compile.LargeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program of a thousand classes, of which 300 are state types. */
final class LargeProgram {
  private static final int TYPES = 300;
  private static final int CLASSES = 1000;
  private static final int VERSIONS = 2;
  private static final String WORLD = "game/World.java";

  private LargeProgram() {}

  /** Writes and builds it. */
  static EditedModule in(Path root) throws IOException {
    LargeModule module = LargeModule.of(TYPES, VERSIONS);
    module.write(root);
    Path sources = root.resolve("src/main/java");
    Files.createDirectories(sources.resolve("game/code"));
    for (int i = 0; i < CLASSES - TYPES; i++) {
      Files.writeString(sources.resolve("game/code/Code" + i + ".java"), code(i));
    }
    String world = Files.readString(sources.resolve(WORLD));
    world =
        world.replace(
            "@Override public void step() {}",
            """
            @Override public void step() { game.code.Code0.of(3); }

              @Override public java.time.Duration period() { return java.time.Duration.ofMillis(2); }

              public static void main(String[] args) { HotRuntime.run(World.class, args); }
            """);
    Files.writeString(sources.resolve(WORLD), world);
    StateDef record =
        module.now().types().values().stream()
            .filter(def -> def.kind() == StateDef.Kind.RECORD && def.parameters().isEmpty())
            .filter(def -> !def.name().contains("$"))
            .reduce((a, b) -> b)
            .orElseThrow();
    String file = record.name().replace('.', '/') + ".java";
    String simple = record.name().substring(record.name().lastIndexOf('.') + 1);
    String text = Files.readString(sources.resolve(file));
    Edit layout =
        Edit.of(file, text, ") {}", ", double extra) {}")
            .and(
                """

                @dev.hearth.annotations.Migrates(%d)
                final class Extra extends game.V%d.Migration {
                  @Override protected double extra(game.V%d.%s old) { return 1; }
                }
                """
                    .formatted(VERSIONS, VERSIONS, VERSIONS, simple));
    String code = code(1);
    Edit body = Edit.of("game/code/Code1.java", code, "n + 1", "n + 2");
    EditedModule edited =
        new EditedModule(new SourceFolder(root), List.of("game.World"), body, layout);
    edited.folder().build();
    return edited;
  }

  /** A class of code that calls two others, so that all are reached from the first. */
  private static String code(int i) {
    int left = 2 * i + 1;
    int last = CLASSES - TYPES - 1;
    String calls =
        left + 1 <= last ? "n + Code%d.of(n) + Code%d.of(n)".formatted(left, left + 1) : "n";
    return """
    package game.code;

    import java.util.ArrayList;
    import java.util.List;

    /** Some code. */
    public final class Code%d {
      private final List<String> said = new ArrayList<>();

      /** A sum. */
      public static int of(int n) {
        return n + %d + (n > 2 ? 0 : %s);
      }

      /** A text. */
      public String say(String what) {
        said.add(what);
        return said.stream().map(String::trim).filter(s -> !s.isEmpty()).toList().toString();
      }
    }
    """
        .formatted(i, i, calls);
  }
}
