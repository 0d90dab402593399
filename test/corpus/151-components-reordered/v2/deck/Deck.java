package deck;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Deck implements HotProgram {
  private final Hot<Integer> last = Hot.of(9);
  private final Hot<Integer> next = Hot.of(0);
  private final Hot<List<Card>> cards = Hot.of(List.of());

  @Override
  public void start() {
    cards.set(List.of(new Card("y", 2, "x", 1)));
  }

  @Override
  public void step() {
    next.update(n -> n + 1);
  }
}
