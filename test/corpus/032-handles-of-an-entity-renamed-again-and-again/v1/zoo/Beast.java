package zoo;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Beast {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> migrate = Hot.of(0);
  private final Hot<Optional<Beast>> hashCode = Hot.of(Optional.empty());

  private Beast() {}

  Beast(String name) {
    this.name.set(name);
    hashCode.set(Optional.of(this));
  }

  void feed() {
    migrate.update(n -> n + 1);
  }
}
