package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<R> r = Hot.of(new R(0, 0, (short) 0, Optional.empty(), Map.of(), Set.of(), List.of()));
  @Override
  public void start() {
    r.set(new R(1, 2, (short) 3, Optional.of(4), new TreeMap<>(Map.of(6, 7, 5, 8)), Set.of((byte) 9), Arrays.asList(new int[] {10}, null)));
  }

  @Override
  public void step() {}
}
