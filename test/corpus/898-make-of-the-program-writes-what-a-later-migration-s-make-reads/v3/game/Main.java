package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record V(long v) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Long> n = Hot.of(1L);
  private final Hot<List<V>> vs = Hot.of(List.of());
  private final Hot<Optional<Main>> me = Hot.of(Optional.empty());
  private final Hot<Integer> fresh = Hot.of(1000);

  void last() {
    vs.update(
        l -> {
          List<V> x = new ArrayList<>(l);
          x.add(new V(n.get()));
          return x;
        });
  }

  @Override
  public void step() {}

  @Override
  public void start() {}
}
