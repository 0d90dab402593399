package geo;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape {
  @HotState
  record Square(int side) implements Shape {}
}
