package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Id {

  @HotState
  record Name(String text) implements Id {}
}
