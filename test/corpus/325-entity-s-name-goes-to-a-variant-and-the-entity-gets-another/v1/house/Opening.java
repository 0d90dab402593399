package house;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Opening {
  @HotState
  record Window(int panes) implements Opening {}
}
