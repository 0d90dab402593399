package draw;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Figure {
  @HotState
  record Dot(long at) implements Figure {}

  @HotState
  record Line(int from, int to) implements Figure {}
}
