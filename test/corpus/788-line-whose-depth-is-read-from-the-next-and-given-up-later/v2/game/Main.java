package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
final class N { final Hot<Optional<N>> next = Hot.of(Optional.empty()); final Hot<Integer> depth = Hot.of(0); }

@HotState
public final class Main implements HotProgram {
  private final Hot<N> head = Hot.of(new N());
  private final Hot<Integer> n = Hot.of(0);
  private final Hot<Integer> deep = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
