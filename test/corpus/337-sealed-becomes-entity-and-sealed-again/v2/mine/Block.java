package mine;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Block {
  private final Hot<Optional<String>> of = Hot.of(Optional.empty());
  private final Hot<Integer> amount = Hot.of(0);

  private Block() {}

  Block(Optional<String> of, int amount) {
    this.of.set(of);
    this.amount.set(amount);
  }
}
