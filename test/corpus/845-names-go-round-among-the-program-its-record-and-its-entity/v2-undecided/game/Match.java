package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Item(String t) {}

@HotState
final class Game {
  final Hot<Integer> n = Hot.of(1);
}

@HotState
public final class Match implements HotProgram {
  private final Hot<List<Game>> items = Hot.of(List.of());
  private final Hot<Map<String, Item>> cfg = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
