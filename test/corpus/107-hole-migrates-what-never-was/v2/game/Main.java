package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
final class E {
  private final Hot<Long> y = Hot.of(1L);
  private final Hot<Optional<E>> up = Hot.of(Optional.empty());

  E() {}
}

@HotState
record S(E e, List<E> more) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
