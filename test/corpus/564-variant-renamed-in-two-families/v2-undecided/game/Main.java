package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Food>> food = Hot.of(List.of());
  private final Hot<List<Ammo>> ammo = Hot.of(List.of());
  private final Hot<Optional<GooseEgg>> golden = Hot.of(Optional.empty());

  @Override
  public void start() {
    GooseEgg egg = new GooseEgg(1);
    food.set(List.of(egg, new Bread(new Stone(2)), new Bread(egg)));
    ammo.set(List.of(egg, new Stone(3)));
    golden.set(Optional.of(new GooseEgg(4)));
  }

  @Override
  public void step() {}
}
