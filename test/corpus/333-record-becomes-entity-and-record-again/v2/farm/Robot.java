package farm;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Robot {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> charge = Hot.of(0);
  private final Hot<Spot> at = Hot.of(new Spot(0, 0));

  private Robot() {}

  Robot(String name, int charge, Spot at) {
    this.name.set(name);
    this.charge.set(charge);
    this.at.set(at);
  }
}
