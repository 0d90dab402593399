package hw;

import dev.hearth.annotations.HotState;

@HotState
public record Disk(State state, Slot slot) {
  @HotState
  public enum State { OK, BAD }

  @HotState
  public record Slot(int nr) {}
}
