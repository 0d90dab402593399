package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<T> t = Hot.of(new T(0, null, null, null, null, null));
  @Override
  public void start() {
    T leaf = new T(1, List.of(), Map.of(), Optional.empty(), new T[0], Set.of());
    t.set(new T(2, List.of(leaf, leaf), Map.of(leaf, leaf), Optional.of(leaf), new T[] {leaf, null}, Set.of(leaf)));
  }

  @Override
  public void step() {}
}
