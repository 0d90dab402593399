package hw;

import dev.hearth.annotations.HotState;

@HotState
public record Fan(Disk.State state, int rpm) {
  @HotState
  public enum State { OK, BROKEN }
}
