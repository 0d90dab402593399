package pit;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Stop {
  @HotState
  record Fast(int s) implements Stop {}

  @HotState
  record Slow(int s) implements Stop {}
}
