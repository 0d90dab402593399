package net;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Town>> towns = Hot.of(List.of());
  private final Hot<Optional<Edge<Shape, Integer>>> lone = Hot.of(Optional.empty());
  private final Hot<Optional<Edge<Integer, Integer>>> numbers = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {
    Town a = new Town("a");
    Town b = new Town("b");
    Shape line = new Line(3);
    Edge<Shape, Town> back = new Edge<>(line, a, null, null);
    Edge<Town[], Shape> wide = new Edge<>(new Town[] {a, null, b}, new Dot(), List.of(), null);
    Sorted<String, List<Edge<Town[], Shape>>> next =
        new Sorted<>(new TreeMap<>(Map.of("l", List.of(wide, wide))), Optional.empty(), Set.of());
    Sorted<String, Edge<Town[], Shape>> more =
        new Sorted<>(
            new TreeMap<>(Map.of("k", wide)), Optional.of(next), Set.of(Optional.of(wide)));
    Edge<Town, Shape> one = new Edge<>(b, line, Arrays.asList(back, null, back), more);
    a.roads(List.of(one));
    b.roads(List.of(one, new Edge<>(null, null, List.of(), null)));
    towns.set(List.of(a, b));
    lone.set(Optional.of(new Edge<>(line, 4, List.of(new Edge<>(5, line, null, null)), null)));
    numbers.set(
        Optional.of(
            new Edge<>(
                1,
                2,
                List.of(new Edge<>(3, 4, List.of(new Edge<>(5, 6, List.of(), null)), null)),
                new Sorted<>(
                    new TreeMap<>(Map.of("n", new Edge<>(new Integer[] {7}, 8, null, null))),
                    Optional.empty(),
                    Set.of(Optional.empty())))));
  }
}
