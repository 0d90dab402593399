package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<E> e = Hot.of(new E('a', (short) 0, 0f, 0.0, 0f, 0, 0L, 1));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
