package draw;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape {
  @HotState
  record Dot(String colour) implements Shape {}

  @HotState
  record Circle(float radius) implements Shape {}

  @HotState
  record Group(String name, Shape only, Shape again) implements Shape {}
}
