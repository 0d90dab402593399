package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Bag>> bags = Hot.of(List.of());

  @Override
  public void start() {
    bags.set(List.of(new Bag(List.of("a"))));
  }

  @Override
  public void step() {}
}
