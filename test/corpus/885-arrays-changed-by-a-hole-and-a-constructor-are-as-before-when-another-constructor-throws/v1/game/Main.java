package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Z(int v) {}

@HotState
record Cell(String t, String[] tags, List<List<String>> rows) {}

@HotState
final class Pot {
  private final Hot<Cell[]> cells = Hot.of(new Cell[0]);
  private final Hot<Map<Integer, List<Integer>>> m = Hot.of(Map.of());

  Pot() {}

  Pot(Cell[] c, Map<Integer, List<Integer>> m) {
    cells.set(c);
    this.m.set(m);
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
  public void start() {
    Cell c =
        new Cell(
            "c", new String[] {"u", "v"}, new ArrayList<>(List.of(new ArrayList<>(List.of("r")))));
    Cell[] cs = {c, null, c};
    pot.set(new Pot(cs, new LinkedHashMap<>(Map.of(1, new LinkedList<>(List.of(9, 8))))));
    grid.set(new Cell[][] {cs, {}, null});
    zs.set(List.of(new Z(1), new Z(-1)));
  }
}
