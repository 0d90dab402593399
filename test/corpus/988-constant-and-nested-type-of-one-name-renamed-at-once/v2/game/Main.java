package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
enum E { Z, Y; @HotState record W(int n) {} }

@HotState
public final class Main implements HotProgram {
  private final Hot<E> e = Hot.of(E.Z);
  private final Hot<E.W> r = Hot.of(new E.W(3));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
