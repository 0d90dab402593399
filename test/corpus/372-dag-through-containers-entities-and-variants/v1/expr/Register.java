package expr;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Register {
  private final Hot<Expr> value = Hot.of(new Expr.Number(0));
  private final Hot<Expr> backup = Hot.of(new Expr.Number(0));

  private Register() {}

  Register(Expr value, Expr backup) {
    this.value.set(value);
    this.backup.set(backup);
  }
}
