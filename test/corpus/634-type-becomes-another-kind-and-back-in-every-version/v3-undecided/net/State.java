package net;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface State {
  @HotState
  record Level(int level) implements State {}

  @HotState
  enum Fixed implements State { UP, DOWN }
}
