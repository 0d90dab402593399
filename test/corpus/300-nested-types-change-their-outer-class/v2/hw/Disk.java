package hw;

import dev.hearth.annotations.HotState;

@HotState
public record Disk(Fan.State state, Slot slot) {
  @HotState
  public record State(boolean on) {}
}
