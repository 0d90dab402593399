package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record V(int v) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> n = Hot.of(1);
  private final Hot<List<V>> vs = Hot.of(List.of());
  private final Hot<Optional<Main>> me = Hot.of(Optional.empty());

  @Override
  public void step() {}

  @Override
  public void start() {
    n.set(5);
    vs.set(List.of(new V(1), new V(2)));
    me.set(Optional.of(this));
  }
}
