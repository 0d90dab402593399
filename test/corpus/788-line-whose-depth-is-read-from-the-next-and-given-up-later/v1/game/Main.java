package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
final class N { final Hot<Optional<N>> next = Hot.of(Optional.empty()); }

@HotState
public final class Main implements HotProgram {
  private final Hot<N> head = Hot.of(new N());
  private final Hot<Integer> n = Hot.of(0);

  @Override
  public void start() {
    for (int i = 0; i < 20000; i++) {
    N first = new N();
    first.next.set(Optional.of(head.get()));
    head.set(first);
    }
  }

  @Override
  public void step() {}
}
