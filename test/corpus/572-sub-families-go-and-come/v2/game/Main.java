package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Op>> code = Hot.of(List.of());

  @Override
  public void start() {
    Op shared = new Op.Add(new Op.Ref(1), Op.Literal.ONE);
    code.set(
        List.of(
            new Op.Neg(shared),
            new Op.Call(Map.of("x", shared, "y", new Op.Neg(Op.Literal.ZERO)))));
  }

  @Override
  public void step() {}
}
