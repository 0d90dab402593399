package arena.net;

import dev.hearth.annotations.HotState;

@HotState
public record Arena(Mode mode) {
  @HotState
  public record Mode(int level) {}
}
