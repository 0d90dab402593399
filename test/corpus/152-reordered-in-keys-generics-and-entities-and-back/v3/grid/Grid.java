package grid;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
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
  }

  @Override
  public void step() {}

  @HotState
  public record Cell(int row, int column) {}

  @HotState
  public record Pair<A, B>(List<Integer> trail, B right, A left) {}

  @HotState
  public static final class Cursor {
    private final Hot<Cell> to = Hot.of(new Cell(0, 0));
    private final Hot<Cell> from = Hot.of(new Cell(0, 0));
  }
}
