package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Animal>> zoo = Hot.of(List.of());
  private final Hot<List<Animal.Fish>> tank = Hot.of(List.of());

  @Override
  public void start() {
    Animal.Whale whale = new Animal.Whale(30);
    zoo.set(List.of(whale, new Animal.Cod(1)));
    tank.set(List.of(new Animal.Cod(2)));
  }

  @Override
  public void step() {}
}
