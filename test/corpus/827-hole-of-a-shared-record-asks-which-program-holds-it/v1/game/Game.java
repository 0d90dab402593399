package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record P(String n) {}

@HotState
public final class Game implements HotProgram {
  private final Hot<List<P>> l = Hot.of(List.of(new P("a"), new P("b")));
  private final Hot<Map<String, Integer>> sc = Hot.of(Map.of("a", 5));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
