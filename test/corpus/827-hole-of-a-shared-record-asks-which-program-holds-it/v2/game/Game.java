package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record P(String n, int score) {}

@HotState
public final class Game implements HotProgram {
  private final Hot<List<P>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
