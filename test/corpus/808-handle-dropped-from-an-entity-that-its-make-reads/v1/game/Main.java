package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Enemy {
  final Hot<Integer> paint = Hot.of(4);
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Enemy>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    l.set(List.of(new Enemy()));
  }
}
