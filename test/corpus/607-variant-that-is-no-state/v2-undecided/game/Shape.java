package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape {

  @HotState
  record Dot(int x) implements Shape {}

  record Line(int x) implements Shape {}

  @HotState
  record Cloud<T>(T of) implements Shape {}

  enum Fixed implements Shape {
    UNIT
  }

  sealed interface Round extends Shape {}

  record Ball() implements Round {}
}
