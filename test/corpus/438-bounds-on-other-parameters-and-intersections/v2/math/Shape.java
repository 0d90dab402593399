package math;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape {
  @HotState
  record Dot(int x, int y) implements Shape {}

  @HotState
  record Area(Range<Long> xs, Range<Long> ys) implements Shape {}
}
