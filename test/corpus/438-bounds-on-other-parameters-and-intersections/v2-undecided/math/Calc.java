package math;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Calc implements HotProgram {
  private final Hot<Range<Double>> r = Hot.of(new Range<>(1.0, 2.0, 0.5));
  private final Hot<List<Group<Shape.Dot, List<Shape.Dot>, Map<String, Shape>>>> groups = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
