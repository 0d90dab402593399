package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape {

  @HotState
  enum None implements Shape {}

  @HotState
  record Point() implements Shape {}
}
