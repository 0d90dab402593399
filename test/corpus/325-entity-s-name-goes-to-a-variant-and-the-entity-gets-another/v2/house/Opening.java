package house;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Opening permits Opening.Window, Door {
  @HotState
  record Window(int panes) implements Opening {}
}
