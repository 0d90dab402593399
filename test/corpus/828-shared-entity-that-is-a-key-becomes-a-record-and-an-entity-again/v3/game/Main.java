package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class U {
  final Hot<String> n = Hot.of("");
  final Hot<Long> hp = Hot.of(0L);

  U() {}

  U(String a, long b) {
    n.set(a);
    hp.set(b);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<U, String>> owner = Hot.of(Map.of());
  private final Hot<List<U>> line = Hot.of(List.of());
  private final Hot<Optional<U>> boss = Hot.of(Optional.empty());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
