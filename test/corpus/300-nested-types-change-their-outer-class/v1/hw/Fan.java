package hw;

import dev.hearth.annotations.HotState;

@HotState
public record Fan(State state, int rpm) {
  @HotState
  public record State(boolean on) {}
}
