package math;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape {
  @HotState
  record Dot(int x) implements Shape {}

  @HotState
  record Area(Range<Integer> xs, Range<Long> ys) implements Shape {}
}
