package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Stat(long hp) {}

@HotState
enum Unit {
  METRE,
  MILE
}

@HotState
final class Squad {
  private final Hot<Stat> hp = Hot.of(new Stat(0));
  private final Hot<Optional<Squad>> pal = Hot.of(Optional.empty());
  private final Hot<Unit> unit = Hot.of(Unit.METRE);
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Squad>> us = Hot.of(List.of());
  private final Hot<Map<Squad, Integer>> score = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
