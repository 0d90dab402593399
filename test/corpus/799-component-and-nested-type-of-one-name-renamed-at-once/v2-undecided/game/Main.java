package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
record T(y y, int k) { static T of() { return new T(new y(1), 2); }  @HotState record y(int n) {} }

@HotState
public final class Main implements HotProgram {
  private final Hot<T> t = Hot.of(T.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
