package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<S> s = Hot.of(new B(""));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
