package dev.hearth.test.bench.reload;

import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sample game: what people will edit first. */
final class SampleModule {
  private static final String DECISION =
      """

      @dev.hearth.annotations.Migrates(1)
      final class ShieldOfShip extends V1.Migration {
        @Override
        protected double shield(V1.Ship old) {
          return old.hull() / 2.0;
        }
      }
      """;

  private SampleModule() {}

  /** Writes and builds it, with fifty bots. */
  static EditedModule in(Path root) throws IOException {
    return in(root, 50);
  }

  /** The same with as many bots. */
  static EditedModule in(Path root, int bots) throws IOException {
    URL packed = Objects.requireNonNull(SampleModule.class.getResource("/sample/java"), "no game");
    try {
      URI uri = packed.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          Trees.copy(jar.getPath("/sample"), root.resolve("src/main"));
        }
      } else {
        Trees.copy(Path.of(uri).resolve("..").normalize(), root.resolve("src/main"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    Files.writeString(root.resolve("pom.xml"), "<project/>\n");
    Trees.copy(root.resolve("src/main/resources"), root.resolve("target/classes"));
    Path sources = root.resolve("src/main/java");
    String turn = Files.readString(sources.resolve("game/Ship.java"));
    Edit body = Edit.of("game/Ship.java", turn, "TURN = 0.115", "TURN = 0.117");
    Edit layout = Edit.of("game/Ship.java", turn, "int down) {", "int down, double shield) {");
    layout = new Edit(layout.file(), turn, constructors(layout.there()) + DECISION);
    EditedModule module =
        new EditedModule(
            new SourceFolder(root),
            List.of("game.Arena", "--port", "0", "--bots", "" + bots),
            body,
            layout);
    module.folder().build();
    return module;
  }

  /** Each call of the constructor with one argument more. */
  private static String constructors(String ship) {
    return ship.replace("Gun.of(Weapon.BOLT), 0)", "Gun.of(Weapon.BOLT), 0, 50)")
        .replace("Math.max(0, down - 1))", "Math.max(0, down - 1), shield)")
        .replace("left == 0 ? DOWN : 0)", "left == 0 ? DOWN : 0, shield)")
        .replace("other, down)", "other, down, shield)");
  }
}
