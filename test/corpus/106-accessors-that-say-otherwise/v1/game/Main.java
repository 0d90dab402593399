package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record S(int x, List<Integer> l) {
  public int x() {
    return x * 2;
  }

  public List<Integer> l() {
    return l == null ? List.of() : l;
  }
}

@HotState
record T(int y) {
  public int y() {
    return y + 1;
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());
  private final Hot<T> t = Hot.of(new T(0));

  @Override
  public void start() {
    s.set(List.of(new S(5, null), new S(6, List.of(1))));
    t.set(new T(1));
  }

  @Override
  public void step() {}
}
