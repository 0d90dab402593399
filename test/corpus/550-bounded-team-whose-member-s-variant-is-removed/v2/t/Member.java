package t;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Member {
  @HotState
  record Human(String name, boolean real) implements Member {}
}
