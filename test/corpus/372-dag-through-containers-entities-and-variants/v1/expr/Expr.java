package expr;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public sealed interface Expr {
  @HotState
  record Number(int value) implements Expr {}

  @HotState
  record Add(Expr left, Expr right) implements Expr {}

  @HotState
  record All(List<Expr> parts) implements Expr {}

  @HotState
  record Either(Map<String, Expr> named, Expr[] others) implements Expr {}

  @HotState
  record Stored(Register in) implements Expr {}
}
