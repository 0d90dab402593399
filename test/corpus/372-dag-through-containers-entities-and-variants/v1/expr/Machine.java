package expr;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Machine implements HotProgram {
  private final Hot<Expr> expr = Hot.of(new Expr.Number(0));
  private final Hot<List<Optional<Expr>>> copies = Hot.of(List.of());

  @Override
  public void start() {
    Expr at = new Expr.Number(1);
    for (int i = 0; i < 60; i++) {
      at =
          switch (i % 4) {
            case 0 -> new Expr.Add(at, at);
            case 1 -> new Expr.All(List.of(at, at));
            case 2 -> new Expr.Either(Map.of("a", at, "b", at), new Expr[] {at, at});
            default -> new Expr.Stored(new Register(at, at));
          };
    }
    expr.set(at);
    copies.set(List.of(Optional.of(at), Optional.of(at)));
  }

  @Override
  public void step() {}
}
