package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Long> n = Hot.of(0L);
  private final Hot<List<String>> l = Hot.of(List.of());
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
  private final Hot<Integer> fresh = Hot.of(0);
  private final int cache;

  Node() {
    n.set(77L);
    l.set(new ArrayList<>(List.of("ctor")));
    l.get().add("ctor2");
    cache = (int) (long) n.get();
    next.set(Optional.of(this));
    fresh.set(cache);
  }

  int cache() {
    return cache;
  }

  long n() {
    return n.get();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());
  private final Hot<Long> c = Hot.of(0L);
  private final Hot<Long> d = Hot.of(4L);

  public Main() {
    c.set(66L);
    d.set(c.get() + 1);
  }

  @Override
  public void step() {}

  @Override
  public void start() {}
}
