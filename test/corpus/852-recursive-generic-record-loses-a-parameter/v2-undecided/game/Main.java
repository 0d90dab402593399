package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record S(long n) {}

@HotState
record Tree<V>(V v, List<Tree<V>> kids) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Tree<S>> t = Hot.of(new Tree<>(new S(0), List.of()));
  private final Hot<List<Tree<String>>> u = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
