package ore;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Mine implements HotProgram {
  private final Hot<List<Cart>> carts = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    carts.set(List.of(new Cart(1, 2, 3, 4, List.of(new Rock(5, "iron")))));
  }
}
