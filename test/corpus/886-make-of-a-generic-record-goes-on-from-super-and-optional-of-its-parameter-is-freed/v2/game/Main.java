package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Box<T>(T v, List<T> all, long n) {
  Box<T> bump() {
    return new Box<>(v, all, n + 100);
  }
}

@HotState
record Tree<K extends Comparable<K>, V>(K key, V val, Map<K, Tree<K, V>> kids, int depth) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Box<Box<Long>>> bb = Hot.of(new Box<>(null, List.of(), 0));
  private final Hot<Tree<String, Box<String>>> t = Hot.of(new Tree<>("", null, Map.of(), 0));
  private final Hot<Optional<Box<Optional<Integer>>>> o = Hot.of(Optional.empty());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
