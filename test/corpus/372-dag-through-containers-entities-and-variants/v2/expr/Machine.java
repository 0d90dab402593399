package expr;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Machine implements HotProgram {
  private final Hot<Expr> expr = Hot.of(new Expr.Number(0));
  private final Hot<List<Optional<Expr>>> copies = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
