package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StrayHandlesTest {
  @TempDir private Path folder;

  @Test
  void refusesHandlesInWhatIsNoEntity() {
    Compiled compiled =
        new Sources(folder)
            .with(
                "package game; final class Plain { private final Hot<Integer> a = Hot.of(1); }",
                "package game; class Base { List<Hot<Integer>> a; class In { Held<Thread> b; } }",
                "package game; record Pair(Hot<Integer> a) {}",
                "package game; interface Const { Hot<Integer> A = Hot.of(1); }",
                "package game; @HotState record Vec(int x) {"
                    + " static final Hot<Integer> ZERO = Hot.of(1); }",
                "package game; @HotState enum Mode { A; final Hot<Integer> b = Hot.of(1); }",
                "package game; class Host { HotProgram program; void f() { Hot.of(1).get(); } }")
            .compile();
    assertEquals(
        List.of(
            "not-state Base.a",
            "not-state Base.In.b",
            "not-state Const.A",
            "not-state Mode.b",
            "not-state Pair.a",
            "not-state Plain.a",
            "not-state Vec.ZERO"),
        compiled.problems());
    assertTrue(
        compiled.scan().problems().get(5).message().contains("only a final class with @HotState"));
  }
}
