package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record S(int n) {}

@HotState
record Tree<K, V>(K k, V v, List<Tree<K, V>> kids) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Tree<String, S>> t =
      Hot.of(new Tree<>("a", new S(1), List.of(new Tree<>("b", new S(2), List.of()))));
  private final Hot<List<Tree<Integer, String>>> u = Hot.of(List.of(new Tree<>(1, "s", List.of())));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
