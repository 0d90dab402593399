package rpg;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Realm implements HotProgram {
  private final Hot<List<Actor>> actors = Hot.of(List.of());

  @Override
  public void start() {
    Hero a = new Hero("a", 10);
    Hero b = new Hero("b", 20);
    Monster m = new Monster();
    Monster n = new Monster();
    m.hunt(n, a, b, a);
    n.hunt(n);
    actors.set(List.of(a, m, new Actor.Ghost(b), n, a));
  }

  @Override
  public void step() {
    Hero a = (Hero) actors.get().get(0);
    a.aim(actors.get().get(1), 5);
    a.aim(actors.get().get(2), 6);
    a.aim(a, 7);
  }
}
