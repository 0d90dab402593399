package rpg;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Monster implements Actor {
  private final Hot<Hero[]> victims = Hot.of(new Hero[0]);
  private final Hot<Actor> boss = Hot.of(this);
  void hunt(Actor boss, Hero... victims) {
    this.boss.set(boss);
    this.victims.set(victims);
  }
}
