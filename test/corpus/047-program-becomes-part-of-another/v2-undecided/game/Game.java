package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Game {
  private final Hot<Long> tick = Hot.of(0L);
  private final Hot<List<Ship>> ships = Hot.of(List.of());

  public Game() {}

  Game(long tick, List<Ship> ships) {
    this.tick.set(tick);
    this.ships.set(ships);
  }

  @HotState
  public static final class Ship {
    private final Hot<String> name = Hot.of("");
    private final Hot<Size> size = Hot.of(new Size(1, 2));

    private Ship() {}

    Ship(String name) {
      this.name.set(name);
    }
  }

  @HotState
  public record Size(int width, int height) {}
}
