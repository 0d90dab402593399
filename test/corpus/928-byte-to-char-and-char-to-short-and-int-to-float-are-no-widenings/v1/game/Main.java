package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<E> e = Hot.of(new E((byte) 0, 'a', 0, 0L, 0L, 0, 0f, true));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
