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
}
