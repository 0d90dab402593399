package dev.hearth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same output, byte for byte. */
final class DeterminismTest {
  @TempDir private Path folder;

  @Test
  void twoCompilesWriteTheSame() {
    Module module = module();
    module.compile().accepted();
    Map<String, String> first = outputs(module);
    module.compile().accepted();
    assertEquals(first, outputs(module));
    module.compileInPlace().accepted();
    assertEquals(first, outputs(module));
    assertEquals(true, first.keySet().stream().anyMatch(name -> name.endsWith("V1.java")));
  }

  @Test
  void twoBuildsThatFailSayTheSame() {
    Module module = module().delete("From1");
    List<String> first = module.compile().errors();
    assertEquals(first, module.compile().errors());
    assertEquals(8, first.size(), first::toString);
  }

  private Module module() {
    return new Module(folder)
        .source("@HotState record Ship(int a, int b, int c) {}")
        .source("@HotState enum Mode { UP, DOWN, LEFT, RIGHT }")
        .source(
            "@HotState sealed interface Shape {"
                + " @HotState record Dot() implements Shape {}"
                + " @HotState record Box(int a) implements Shape {} }")
        .source("package net; @HotState public record Client(Set<String> names) {}")
        .source("@HotState record Pair<A, B>(A a, B b) {}")
        .arena(
            "Hot<Map<String, Ship>> ships = Hot.of(Map.of())",
            "Hot<Map<Mode, Pair<Shape, net.Client>>> modes = Hot.of(Map.of())")
        .sealed()
        .source("@HotState record Ship(int d, int e, int f) {}")
        .source("@HotState enum Mode { UP, DOWN }")
        .source(
            """
            @Migrates(1)
            @Dropped(value = "Ship.a", reason = "r")
            @Dropped(value = "Ship.b", reason = "r")
            @Dropped(value = "Ship.c", reason = "r")
            final class From1 extends V1.Migration {
              @Override protected int d(V1.Ship old) { return 1; }
              @Override protected int e(V1.Ship old) { return 1; }
              @Override protected int f(V1.Ship old) { return 1; }
              @Override protected Mode LEFT(V1.Mode old) { return Mode.UP; }
              @Override protected Mode RIGHT(V1.Mode old) { return Mode.UP; }
            }
            """);
  }

  private static Map<String, String> outputs(Module module) {
    Map<String, String> texts = new TreeMap<>();
    for (Path root : List.of(module.generated(), module.classes().resolve("META-INF"))) {
      for (Path file : Module.files(root)) {
        texts.put(module.folder().relativize(file).toString(), Module.read(file));
      }
    }
    return texts;
  }
}
