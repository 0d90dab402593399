package farm;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Animal {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> weight = Hot.of(0);
  private final Hot<List<Animal>> friends = Hot.of(List.of());

  private Animal() {}

  Animal(String name, int weight) {
    this.name.set(name);
    this.weight.set(weight);
  }

  void know(Animal other) {
    List<Animal> all = new ArrayList<>(friends.get());
    all.add(other);
    friends.set(all);
  }

  void feed(int kilos) {
    weight.update(w -> w + kilos);
  }
}
