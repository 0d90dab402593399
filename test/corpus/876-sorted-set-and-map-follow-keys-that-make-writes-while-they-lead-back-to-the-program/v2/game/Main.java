package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Item implements Comparable<Item> {
  private final Hot<Integer> key = Hot.of(0);
  private final Hot<Optional<Main>> home = Hot.of(Optional.empty());
  private final Hot<Boolean> hot = Hot.of(false);

  Item() {}

  void rekey(int k) {
    key.set(k);
  }

  int key() {
    return key.get();
  }

  @Override
  public int compareTo(Item o) {
    return key.get() - o.key.get();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<Item>> items = Hot.of(Set.of());
  private final Hot<Map<Item, List<Item>>> links = Hot.of(Map.of());
  private final Hot<Integer> sum = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
