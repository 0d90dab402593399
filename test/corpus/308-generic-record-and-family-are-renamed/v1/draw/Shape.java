package draw;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape {
  @HotState
  record Dot(int at) implements Shape {}

  @HotState
  record Line(int from, int to) implements Shape {}
}
