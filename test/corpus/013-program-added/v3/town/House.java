package town;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class House {
  private final Hot<Integer> number = Hot.of(0);

  private final Hot<String> street = Hot.of("");

  private House() {}

  House(int number) {
    this.number.set(number);
  }
}
