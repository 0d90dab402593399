package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Animal>> zoo = Hot.of(List.of());
  private final Hot<List<Animal.Mammal>> barn = Hot.of(List.of());
  private final Hot<List<Animal.Whale>> whales = Hot.of(List.of());

  @Override
  public void start() {
    zoo.set(List.of(new Animal.Whale(30), new Animal.Cod(1), new Animal.Cow(3)));
    barn.set(List.of(new Animal.Cow(2)));
    whales.set(List.of(new Animal.Whale(31)));
  }

  @Override
  public void step() {}
}
