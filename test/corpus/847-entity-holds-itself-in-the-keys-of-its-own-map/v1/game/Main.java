package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record K(P o, short n) {}

@HotState
final class P {
  final Hot<Map<K, String>> m = Hot.of(Map.of());
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<P>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    P p = new P();
    p.m.set(Map.of(new K(p, (short) 1), "x"));
    l.set(List.of(p));
  }
}
