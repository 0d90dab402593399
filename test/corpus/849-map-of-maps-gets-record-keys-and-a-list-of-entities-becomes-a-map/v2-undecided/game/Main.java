package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class T {
  final Hot<String> n = Hot.of("t");
}

@HotState
record Pos(int x, int y) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Pos, T>> grid = Hot.of(Map.of());
  private final Hot<Map<String, T>> tiles = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
