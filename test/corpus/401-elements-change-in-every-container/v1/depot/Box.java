package depot;

import dev.hearth.annotations.HotState;

@HotState
public record Box(int grams) implements Comparable<Box> {
  @Override
  public int compareTo(Box other) {
    return Integer.compare(grams, other.grams);
  }
}
