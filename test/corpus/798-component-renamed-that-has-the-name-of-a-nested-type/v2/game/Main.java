package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
record T(x y, int k) { static T of() { return new T(new x(1), 2); }  @HotState record x(int n) {} }

@HotState
public final class Main implements HotProgram {
  private final Hot<T> t = Hot.of(T.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
