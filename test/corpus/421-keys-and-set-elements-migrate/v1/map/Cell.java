package map;

import dev.hearth.annotations.HotState;

@HotState
public record Cell(int row, int column) implements Comparable<Cell> {
  @Override
  public int compareTo(Cell other) {
    return row != other.row
        ? Integer.compare(row, other.row)
        : Integer.compare(column, other.column);
  }
}
