package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Pair<Cell, S>>> m = Hot.of(new TreeMap<>());
  private final Hot<Pair<S, Pair<Cell, Cell>>> q = Hot.of(new Pair<>(List.of(), null));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
