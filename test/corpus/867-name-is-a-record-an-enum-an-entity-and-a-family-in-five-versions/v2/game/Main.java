package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Y(int i) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Y>> a = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
