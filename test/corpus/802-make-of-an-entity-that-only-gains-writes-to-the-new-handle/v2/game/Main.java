package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class E {
  final Hot<Integer> n = Hot.of(1);
  final Hot<Integer> z = Hot.of(1);
  final Hot<List<E>> pal = Hot.of(List.of());
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<E>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
