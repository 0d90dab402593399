package t;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Member {
  @HotState
  record Human(String name) implements Member {}

  @HotState
  record Robot(int serial) implements Member {}
}
