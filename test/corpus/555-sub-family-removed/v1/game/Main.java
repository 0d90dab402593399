package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Life>> all = Hot.of(List.of());
  private final Hot<List<Life.Plant>> garden = Hot.of(List.of());

  @Override
  public void start() {
    all.set(List.of(new Life.Animal(4), new Life.Tree(100), new Life.Moss(), new Life.Herb(1)));
    garden.set(List.of(new Life.Herb(2), new Life.Moss(), new Life.Tree(7)));
  }

  @Override
  public void step() {}
}
