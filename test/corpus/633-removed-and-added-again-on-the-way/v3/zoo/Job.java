package zoo;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Job {
  @HotState
  record Feed(int kilos) implements Job {}

  @HotState
  record Clean(String who) implements Job {}
}
