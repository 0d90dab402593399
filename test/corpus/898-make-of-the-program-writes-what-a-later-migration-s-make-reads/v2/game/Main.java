package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record V(int v) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Long> n = Hot.of(1L);
  private final Hot<List<V>> vs = Hot.of(List.of());
  private final Hot<Optional<Main>> me = Hot.of(Optional.empty());
  private final Hot<Integer> fresh = Hot.of(7);

  void init() {
    fresh.update(f -> f * 10 + vs.get().size());
    n.update(x -> x + me.get().get().fresh.get());
    me.set(Optional.empty());
  }

  @Override
  public void step() {}

  @Override
  public void start() {}
}
