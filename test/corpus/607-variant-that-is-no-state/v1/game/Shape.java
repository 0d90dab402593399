package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape {

  @HotState
  record Dot(int x) implements Shape {}
}
