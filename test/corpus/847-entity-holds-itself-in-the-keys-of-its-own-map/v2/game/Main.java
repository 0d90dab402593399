package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record K(P o, int m) {}

@HotState
final class P {
  final Hot<Map<K, String>> m = Hot.of(Map.of());
  final Hot<Integer> z = Hot.of(0);
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<P>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
