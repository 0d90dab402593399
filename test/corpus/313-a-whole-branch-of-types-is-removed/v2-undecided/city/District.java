package city;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class District {
  private final Hot<String> name = Hot.of("");

  private District() {}

  District(String name) {
    this.name.set(name);
  }
}
