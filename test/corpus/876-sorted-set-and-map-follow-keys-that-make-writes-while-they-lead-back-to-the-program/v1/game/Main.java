package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Item implements Comparable<Item> {
  private final Hot<Integer> key = Hot.of(0);
  private final Hot<Optional<Main>> home = Hot.of(Optional.empty());

  private Item() {}

  Item(int k, Main m) {
    key.set(k);
    home.set(Optional.of(m));
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

  @Override
  public void step() {}

  @Override
  public void start() {
    Item a = new Item(1, this), b = new Item(2, this), c = new Item(3, this);
    items.set(new TreeSet<>(List.of(a, b, c)));
    links.set(new TreeMap<>(Map.of(a, List.of(b, c), b, List.of(a))));
  }
}
