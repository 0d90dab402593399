package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Enemy>> enemies = Hot.of(List.of());
  private final Hot<Score> score = Hot.of(new Score(0));

  @Override
  public void start() {
    Enemy one = new Enemy();
    enemies.set(List.of(one, new Enemy(), one));
  }

  @Override
  public void step() {
    enemies.get().forEach(Enemy::hit);
    score.update(s -> new Score(s.points() + 3));
  }
}
