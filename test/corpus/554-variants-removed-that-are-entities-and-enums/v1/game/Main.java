package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Actor>> actors = Hot.of(List.of());

  @Override
  public void start() {
    Actor.Hero hero = new Actor.Hero();
    Actor.Ghost ghost = new Actor.Ghost();
    hero.name.set("ann");
    hero.friends.set(List.of(ghost, Actor.Extra.DOG, hero));
    ghost.age.set(300);
    actors.set(List.of(ghost, Actor.Extra.CROWD, hero, ghost));
  }

  @Override
  public void step() {}
}
