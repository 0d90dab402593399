package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record U(String n, int hp) {}

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
