package den;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Fox {
  private final Hot<String> colour = Hot.of("");
  private final Hot<Fur> fur = Hot.of(new Fur(0, 0));

  private Fox() {}

  Fox(String colour, Fur fur) {
    this.colour.set(colour);
    this.fur.set(fur);
  }
}
