package deck;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Deck implements HotProgram {
  private final Hot<List<Card>> cards = Hot.of(List.of());
  private final Hot<Integer> next = Hot.of(0);
  private final Hot<Integer> last = Hot.of(9);

  @Override
  public void start() {
    cards.set(List.of(new Card(1, 2, "x", "y")));
  }

  @Override
  public void step() {
    next.update(n -> n + 1);
  }
}
