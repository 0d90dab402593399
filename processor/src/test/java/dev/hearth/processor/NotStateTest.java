package dev.hearth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E60: what is no state is refused where it is declared, whatever is sealed. */
final class NotStateTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object",
        "Runnable",
        "java.util.function.Function<String, String>",
        "Thread",
        "java.net.Socket",
        "java.io.InputStream",
        "java.util.stream.Stream<String>",
        "ClassLoader",
        "Class<?>",
        "List<?>",
        "List",
        "Map<String, Object>",
        "Optional<? extends Number>",
        "Number",
        "Plain",
        "Plain[]",
        "java.util.concurrent.atomic.AtomicInteger",
        "java.util.Date",
      })
  void isRefusedAtItsLine(String type) {
    Module module =
        new Module(folder)
            .source("class Plain {}")
            .source("@HotState record Ship(\nint hp,\n" + type + " bad) {}");
    Compiled compiled = module.compile();
    assertEquals(List.of("not-state Ship.bad"), compiled.problems());
    assertEquals(List.of("Ship.java:3 Ship.bad"), compiled.places());
    assertFalse(module.hasOutput("META-INF/hearth/schema.json"));
  }

  @Test
  void isToldTogetherWithAllOfItsKind() {
    Module module =
        new Module(folder)
            .source("@HotState record Ship(Object a, Thread b) {}")
            .source("@HotState record Crew(Runnable c) {}");
    assertEquals(
        List.of("not-state Crew.c", "not-state Ship.a", "not-state Ship.b"),
        module.compile().problems());
  }

  @Test
  void aHandleOfAProgramToo() {
    Module module = new Module(folder).arena("Hot<Object> any = Hot.of(\"\")");
    assertEquals(List.of("not-state Arena.any"), module.compile().problems());
  }

  @Test
  void hidesNothingElse() {
    Module module =
        new Module(folder)
            .arena("Hot<Ship> ship = Hot.of(new Ship(0)); final Hot<Integer> n = Hot.of(1)")
            .source("@HotState record Ship(int hp) {}")
            .source("@HotState enum Mode { ON, OFF, BROKEN }")
            .sealed()
            .arena("Hot<Ship> ship = Hot.of(new Ship(0, null, 0, 0))")
            .source("@HotState record Ship(int hp, Runnable then, int shield, int rust) {}")
            .source("@HotState enum Mode { ON }")
            .source(
                "@Migrates(1) final class From1 extends V1.Migration {"
                    + " @Override protected int rust(V1.Ship old) { return 0; }"
                    + " @Override protected Mode BROKEN(V1.Mode old) { return Mode.ON; } }");
    Compiled compiled = module.compile();
    assertEquals(
        List.of(
            "lost-component Arena.n",
            "not-state Ship.then",
            "undecided-component Ship.shield",
            "undecided-constant Mode.OFF"),
        compiled.problems().subList(0, 4));
    // javac goes on to what is generated, which makes no ship: it has not all of its components.
    assertFalse(compiled.text().contains("cannot be applied"), compiled.text());
  }

  @Test
  void isToldWithoutWhatComesOfIt() {
    Module module =
        new Module(folder)
            .source("@HotState record Ship(String name, int hp, Shape shape, List<Crew> crews) {}")
            .source("@HotState sealed interface Shape permits Dot, Disc {}")
            .source("@HotState record Dot() implements Shape {}")
            .source("@HotState record Disc(int r) implements Shape {}")
            .source("@HotState record Crew(int men) {}")
            .sealed()
            .source(
                "@HotState record Ship(Object name, Thread health, Shape shape, Set<Crew> crews) {}")
            .source("record Disc(int r) implements Shape {}")
            .source("@HotState class Crew {}")
            .source(
                "@Migrates(1) @Renamed(from = \"Ship.hp\", to = \"health\")"
                    + " final class From1 extends V1.Migration {}");
    assertEquals(
        List.of("not-state Crew", "not-state Disc", "not-state Ship.health", "not-state Ship.name"),
        module.compile().problems());
  }
}
