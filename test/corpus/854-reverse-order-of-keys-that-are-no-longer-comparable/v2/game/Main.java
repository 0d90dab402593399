package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<SortedMap<HE, String>> m = Hot.of(new TreeMap<>());

  @Override
  public void step() {}

  @Override
  public void start() {}
}

@HotState
record HE(int n) {}
