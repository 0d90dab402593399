package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Animal>> zoo = Hot.of(List.of());

  @Override
  public void start() {
    zoo.set(List.of(new Eagle(1.5), new Dog("rex"), new Cat(9)));
  }

  @Override
  public void step() {}
}
