package zoo;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Beast {
  private final Hot<String> name = Hot.of("");
  private final Hot<Long> migrate = Hot.of(0L);
  private final Hot<Optional<Beast>> self = Hot.of(Optional.empty());

  private Beast() {}

  Beast(String name) {
    this.name.set(name);
    self.set(Optional.of(this));
  }

  void feed() {
    migrate.update(n -> n + 1);
  }
}
