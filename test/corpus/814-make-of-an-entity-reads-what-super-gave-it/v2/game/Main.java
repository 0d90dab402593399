package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class E {
  final Hot<Integer> hp = Hot.of(77);
  final Hot<Integer> k = Hot.of(0);
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<E>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
