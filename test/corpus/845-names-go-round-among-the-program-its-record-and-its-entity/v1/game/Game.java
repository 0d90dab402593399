package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Match(String t) {}

@HotState
final class Item {
  final Hot<Integer> n = Hot.of(1);
}

@HotState
public final class Game implements HotProgram {
  private final Hot<List<Item>> items = Hot.of(List.of());
  private final Hot<Map<String, Match>> cfg = Hot.of(Map.of("k", new Match("x")));

  @Override
  public void step() {}

  @Override
  public void start() {
    Item i = new Item();
    items.set(List.of(i, i));
  }
}
