package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Box<T>(Optional<T> v, List<T> all, int n) {}

@HotState
record Tree<K extends Comparable<K>, V>(K key, Optional<V> val, Map<K, Tree<K, V>> kids) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Box<Box<Integer>>> bb = Hot.of(new Box<>(Optional.empty(), List.of(), 0));
  private final Hot<Tree<String, Box<String>>> t =
      Hot.of(new Tree<>("", Optional.empty(), Map.of()));
  private final Hot<Optional<Box<Optional<Integer>>>> o = Hot.of(Optional.empty());

  @Override
  public void step() {}

  @Override
  public void start() {
    Box<Integer> b = new Box<>(Optional.of(7), Arrays.asList(1, null, 3), 1);
    bb.set(new Box<>(Optional.of(b), List.of(b, new Box<>(Optional.empty(), List.of(), 2)), 3));
    Box<String> s = new Box<>(Optional.of("s"), List.of(), 4);
    t.set(
        new Tree<>(
            "r",
            Optional.of(s),
            new TreeMap<>(Map.of("k", new Tree<>("k", Optional.empty(), new TreeMap<>())))));
    o.set(Optional.of(new Box<>(Optional.of(Optional.empty()), List.of(Optional.of(5)), 5)));
  }
}
