package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Hero>> heroes = Hot.of(List.of());

  @Override
  public void start() {
    heroes.set(
        List.of(
            new Hero("ann", Weapon.BOW, List.of(Weapon.SWORD, Weapon.BOW)),
            new Hero("bob", null, List.of())));
  }

  @Override
  public void step() {
    heroes.update(all -> List.of(all.get(0), all.get(1), new Hero("cid", Weapon.FISTS, List.of())));
  }
}
