package nest;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Bird implements Animal {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> age = Hot.of(1);
  private final Hot<List<Animal>> young = Hot.of(List.of());

  private Bird() {}

  Bird(String name) {
    this.name.set(name);
  }

  void adopt(Animal other) {
    List<Animal> more = new ArrayList<>(young.get());
    more.add(other);
    young.set(more);
  }

  void grow() {
    age.update(a -> a + 1);
  }
}
