package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class First implements HotProgram {
  private final Hot<Integer> count = Hot.of(0);
  private final Hot<List<Item>> items = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
