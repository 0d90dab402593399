package nest;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Bird implements Animal {
  private final Hot<String> name = Hot.of("");
  private final Hot<Age> age = Hot.of(Age.YOUNG);
  private final Hot<List<Animal>> young = Hot.of(List.of());

  private Bird() {}

  Bird(String name) {
    this.name.set(name);
  }

  @HotState
  enum Age {
    YOUNG,
    OLD
  }
}
