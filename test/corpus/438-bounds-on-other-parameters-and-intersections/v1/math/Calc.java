package math;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Calc implements HotProgram {
  private final Hot<Range<Integer>> r = Hot.of(new Range<>(1, 2));
  private final Hot<List<Group<Shape.Dot, List<Shape.Dot>, Map<String, Shape>>>> groups = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    r.set(new Range<>(-5, 5));
    groups.set(List.of(new Group<>(new Shape.Dot(1), List.of(new Shape.Dot(2)),
        Map.of("a", new Shape.Area(new Range<>(3, 4), new Range<>(5L, null))))));
  }
}
