package den;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Fox {
  private final Hot<Integer> age = Hot.of(0);
  private final Hot<Fur> fur = Hot.of(new Fur("", 0));

  private Fox() {}

  Fox(int age, Fur fur) {
    this.age.set(age);
    this.fur.set(fur);
  }
}
