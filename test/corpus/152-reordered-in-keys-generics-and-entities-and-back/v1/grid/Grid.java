package grid;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Grid implements HotProgram {
  private final Hot<Map<Cell, Pair<Cell, Byte>>> cells = Hot.of(Map.of());
  private final Hot<Set<Pair<Integer, Integer>>> marks = Hot.of(Set.of());
  private final Hot<Cursor> cursor = Hot.of(new Cursor());

  @Override
  public void start() {
    Map<Cell, Pair<Cell, Byte>> all = new HashMap<>();
    for (int i = 0; i < 3; i++) {
      all.put(new Cell(i, -i), new Pair<>(new Cell(-i, i), (byte) (i * 100), List.of(i)));
    }
    cells.set(all);
    marks.set(new HashSet<>(Set.of(new Pair<>(1, 2, List.of()), new Pair<>(2, 1, List.of(7, 8)))));
    cursor.get().at(new Cell(5, 6));
  }

  @Override
  public void step() {}

  @HotState
  public record Cell(int row, int column) {}

  @HotState
  public record Pair<A, B>(A left, B right, List<Integer> trail) {}

  @HotState
  public static final class Cursor {
    private final Hot<Cell> from = Hot.of(new Cell(0, 0));
    private final Hot<Cell> to = Hot.of(new Cell(0, 0));

    void at(Cell cell) {
      to.set(cell);
    }
  }
}
