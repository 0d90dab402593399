package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class E {
  private final Hot<String> k = Hot.of("");
  private final Hot<Optional<Ref<E>>> peer = Hot.of(Optional.empty());
  private final Hot<Integer> deg = Hot.of(0);
}

@HotState
record Ref<T>(T to, List<T> back) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Ref<E>, Ref<Ref<E>>>> m = Hot.of(Map.of());
  private final Hot<Optional<Optional<E>>> oo = Hot.of(Optional.empty());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
