package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<T> t = Hot.of(new T(0, null, null, null, null, null));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
