package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Game implements HotProgram {
  private final Hot<Long> tick = Hot.of(0L);
  private final Hot<List<Ship>> ships = Hot.of(List.of());

  @Override
  public void start() {
    Ship red = new Ship("red");
    ships.set(List.of(red, new Ship("blue"), red));
  }

  @Override
  public void step() {
    tick.update(t -> t + 1);
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
