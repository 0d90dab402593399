package wiki;

import dev.hearth.annotations.HotState;

@HotState
public record Level(String name, int minutes) implements Comparable<Level> {
  @Override
  public int compareTo(Level other) {
    return Integer.compare(other.minutes, minutes);
  }
}
