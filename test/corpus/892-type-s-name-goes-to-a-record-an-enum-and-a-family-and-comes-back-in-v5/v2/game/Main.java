package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Unit(int hp) {}

@HotState
final class Troop {
  private final Hot<Unit> hp = Hot.of(new Unit(0));
  private final Hot<Optional<Troop>> pal = Hot.of(Optional.empty());
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Troop>> us = Hot.of(List.of());
  private final Hot<Map<Troop, Integer>> score = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
