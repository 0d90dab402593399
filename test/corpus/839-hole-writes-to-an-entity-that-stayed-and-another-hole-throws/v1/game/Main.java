package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<E>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    l.set(List.of(new E()));
  }
}
