package win;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Main implements HotProgram {
  private final Hot<Item> item = Hot.of(new Item(1));

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
