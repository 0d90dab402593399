package port;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Ship {
  private final Hot<String> name = Hot.of("");
  private final Hot<Load> load = Hot.of(new Load(0, null));

  private Ship() {}

  Ship(String name, Load load) {
    this.name.set(name);
    this.load.set(load);
  }

  @HotState
  public record Load(int tons, String what) {}
}
