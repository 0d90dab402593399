package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Arena implements HotProgram {
  private final Hot<List<Enemy>> enemies = Hot.of(List.of());
  private final Hot<Long> tick = Hot.of(0L);

  @Override
  public void start() {
    Enemy both = new Enemy(90);
    enemies.set(List.of(new Enemy(100), both, both));
  }

  @Override
  public void step() {
    tick.update(t -> t + 1);
    enemies.get().forEach(enemy -> enemy.hit(1));
  }
}
