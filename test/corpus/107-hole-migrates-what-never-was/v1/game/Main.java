package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
final class E {
  private final Hot<Integer> x = Hot.of(1);

  E() {}
}

@HotState
record S(E e) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Override
  public void start() {
    E e = new E();
    s.set(List.of(new S(e), new S(e)));
  }

  @Override
  public void step() {}
}
