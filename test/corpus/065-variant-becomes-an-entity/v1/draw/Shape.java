package draw;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape {
  @HotState
  record Circle(int radius, String colour) implements Shape {}

  @HotState
  record Square(int side) implements Shape {}
}
