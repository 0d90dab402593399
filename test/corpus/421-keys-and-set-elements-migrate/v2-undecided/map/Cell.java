package map;

import dev.hearth.annotations.HotState;

@HotState
public record Cell(String place) implements Comparable<Cell> {
  @Override
  public int compareTo(Cell other) {
    return other.place.compareTo(place);
  }
}
