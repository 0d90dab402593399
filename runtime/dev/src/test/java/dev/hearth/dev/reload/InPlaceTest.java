package dev.hearth.dev.reload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearth.Hot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InPlaceTest {
  private record Cell(Object content, int n) {}

  @SuppressWarnings("UnusedVariable") // they are read by reflection
  private static final class Part {
    final Hot<Object> value;
    final Hot<Object> other = Hot.of("plain");

    Part(Object value) {
      this.value = Hot.of(value);
    }
  }

  @Test
  void whatCannotBeChangedInPlaceIsNotNamed() {
    assertFound(List.of(1, Map.of("a", Optional.of(new Cell("x", 1)))));
    assertFound(Collections.unmodifiableMap(new TreeMap<>(Map.of("a", 1))));
    assertFound(Collections.emptyList());
  }

  @Test
  void whatCanIsNamedByItsHandle() {
    assertFound(new ArrayList<>(), "Part.value (ArrayList)");
    assertFound(new int[] {1}, "Part.value (int[])");
    assertFound(Optional.of(new Cell(List.of(new TreeMap<>()), 1)), "Part.value (TreeMap)");
    assertFound(new Object[] {new int[0]}, "Part.value (Object[])", "Part.value (int[])");
  }

  @Test
  void entitiesAreLookedInto() {
    Part inner = new Part(new long[0]);
    assertFound(Map.of(inner, List.of(inner)), "Part.value (long[])");
  }

  @Test
  void whatAHandleHasIsToldFromACopy() {
    int[] grid = {1};
    List<Integer> list = new ArrayList<>(List.of(1));
    Part part = new Part(List.of(grid, list));
    assertEquals(Optional.of("Part.value (int[])"), InPlace.handleOf(grid, part));
    assertEquals(Optional.of("Part.value (ArrayList)"), InPlace.handleOf(list, part));
    assertEquals(Optional.empty(), InPlace.handleOf(grid.clone(), part));
    assertEquals(Optional.empty(), InPlace.handleOf(new ArrayList<>(list), part));
    assertEquals(Optional.empty(), InPlace.handleOf("plain", part));
  }

  private static void assertFound(Object value, String... handles) {
    assertEquals(List.of(handles), InPlace.in(new Part(value)));
  }
}
