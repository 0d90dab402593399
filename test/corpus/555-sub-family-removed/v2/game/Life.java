package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Life {

  @HotState
  record Animal(int legs) implements Life {}

  @HotState
  record Moss() implements Life {}
}
