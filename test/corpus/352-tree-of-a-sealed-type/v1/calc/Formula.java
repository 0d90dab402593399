package calc;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Formula {
  @HotState
  record Constant(int value) implements Formula {}

  @HotState
  record Cell(String name) implements Formula {}

  @HotState
  record Sum(Formula left, Formula right) implements Formula {}

  @HotState
  record Product(Formula left, Formula right) implements Formula {}
}
