package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Pair<Cell, S>>> m = Hot.of(new TreeMap<>());
  private final Hot<Pair<S, Pair<Cell, Cell>>> q = Hot.of(new Pair<>(null, null));
  @Override
  public void start() {
    Cell c = new Cell(1);
    Pair<Cell, S> p = new Pair<>(c, new A(c));
    m.set(new TreeMap<>(Map.of("a", p, "b", p)));
    q.set(new Pair<>(new A(c), new Pair<>(new Cell(2), c)));
  }

  @Override
  public void step() {}
}
