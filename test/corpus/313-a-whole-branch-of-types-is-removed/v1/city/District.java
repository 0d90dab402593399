package city;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class District {
  private final Hot<String> name = Hot.of("");
  private final Hot<Optional<Tram>> tram = Hot.of(Optional.empty());

  private District() {}

  District(String name) {
    this.name.set(name);
  }

  void connect(Tram by) {
    tram.set(Optional.of(by));
  }
}
