package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Unit {
  private final Hot<Long> hp = Hot.of(0L);
  private final Hot<Optional<Unit>> pal = Hot.of(Optional.empty());
  private final Hot<List<Unit>> of = Hot.of(List.of());
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Unit>> us = Hot.of(List.of());
  private final Hot<Map<Unit, Integer>> score = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
