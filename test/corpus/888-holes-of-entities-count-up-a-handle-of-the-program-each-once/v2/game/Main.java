package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Integer> n = Hot.of(0);
  private final Hot<Integer> id = Hot.of(0);

  Node() {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Long> count = Hot.of(0L);
  private final Hot<List<Node>> nodes = Hot.of(List.of());
  private final Hot<Long> last = Hot.of(0L);
  private final Hot<Integer> fresh = Hot.of(10);

  int next(int n) {
    count.update(c -> c + 1);
    last.set(last.get() * 10 + n);
    fresh.update(f -> f + 100);
    return (int) (long) count.get();
  }

  @Override
  public void step() {}

  @Override
  public void start() {}
}
