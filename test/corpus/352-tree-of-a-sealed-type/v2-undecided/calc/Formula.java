package calc;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public sealed interface Formula {
  @HotState
  record Constant(double value) implements Formula {}

  @HotState
  record Cell(int column, int row) implements Formula {}

  @HotState
  record Sum(List<Formula> parts) implements Formula {}

  @HotState
  record Product(Formula left, Formula right) implements Formula {}
}
