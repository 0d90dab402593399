package dev.hearth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves of its {@code @Dropped}, for whoever tries out a way. */
final class DropsTest {
  private static final String DROPS = "META-INF/hearth/drops.properties";

  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void seal() {
    module =
        new Module(folder)
            .source("@HotState record Ship(int größe, int b, int c) {}")
            .arena("Hot<Ship> ship = Hot.of(new Ship(1, 2, 3))", "Hot<Integer> old = Hot.of(1)")
            .program("Lobby")
            .sealed();
  }

  @Test
  void noneWithoutAMigration() {
    module.compile().accepted();
    assertEquals("", module.output(DROPS));
  }

  @Test
  void eachWithItsFullNameAndReason() {
    module
        .source("@HotState record Ship(int b) {}")
        .arena("Hot<Ship> ship = Hot.of(new Ship(1))")
        .delete("Lobby");
    module.source(
        """
        @Migrates(1)
        @Dropped(value = "Ship.größe", reason = "only \\"drawn\\":\\nnot needed – at all")
        @Dropped(value = "game.Ship.c", reason = "= c")
        @Dropped(value = "Arena.old", reason = "\\\\ is no use")
        @Dropped(value = "Lobby", reason = "it was empty")
        final class From1 extends V1.Migration {}
        """);
    module.compile().accepted();
    assertEquals(
        """
        1.game.Arena#old=\\\\ is no use
        1.game.Lobby=it was empty
        1.game.Ship#c== c
        1.game.Ship#gr\\u00f6\\u00dfe=only "drawn":\\nnot needed \\u2013 at all
        """,
        module.output(DROPS));
  }

  @Test
  void eachVersionHasItsOwn() {
    module
        .source("@HotState record Ship(int b, int c) {}")
        .source(
            "@Migrates(1) @Dropped(value = \"Ship.größe\", reason = \"first\")"
                + " final class From1 extends V1.Migration {}")
        .arena("Hot<Ship> ship = Hot.of(new Ship(2, 3))", "Hot<Integer> old = Hot.of(1)")
        .sealed()
        .source("@HotState record Ship(int b) {}")
        .arena("Hot<Ship> ship = Hot.of(new Ship(2))", "Hot<Integer> old = Hot.of(1)")
        .source(
            "@Migrates(2) @Dropped(value = \"Ship.c\", reason = \"then\")"
                + " final class From2 extends V2.Migration {}");
    module.compile().accepted();
    assertEquals("1.game.Ship#gr\\u00f6\\u00dfe=first\n2.game.Ship#c=then\n", module.output(DROPS));
    module.compileOnly("Arena").accepted(); // From1 is taken from its class file
    assertEquals("1.game.Ship#gr\\u00f6\\u00dfe=first\n2.game.Ship#c=then\n", module.output(DROPS));
  }
}
