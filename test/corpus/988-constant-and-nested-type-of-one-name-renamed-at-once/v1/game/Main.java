package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
enum E { X, Y; @HotState record X(int n) {} }

@HotState
public final class Main implements HotProgram {
  private final Hot<E> e = Hot.of(E.X);
  private final Hot<E.X> r = Hot.of(new E.X(1));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
