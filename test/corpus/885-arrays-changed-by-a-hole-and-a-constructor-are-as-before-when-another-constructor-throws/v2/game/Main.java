package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Z(int v) {
  Z {
    if (v < 0) throw new IllegalArgumentException("negative");
  }
}

@HotState
record Cell(String t, String[] tags, List<List<String>> rows) {
  Cell {
    tags[0] = "ctor";
    rows.get(0).add("ctor");
  }
}

@HotState
final class Pot {
  private final Hot<Cell[]> cells = Hot.of(new Cell[0]);
  private final Hot<Map<Integer, List<Integer>>> m = Hot.of(Map.of());
  private final Hot<Integer> n = Hot.of(0);

  Pot() {}

  int wreck() {
    Cell[] c = cells.get();
    c[0] = null;
    m.get().get(1).clear();
    return 1;
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Pot> pot = Hot.of(new Pot());
  private final Hot<Cell[][]> grid = Hot.of(new Cell[0][]);
  private final Hot<List<Z>> zs = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
