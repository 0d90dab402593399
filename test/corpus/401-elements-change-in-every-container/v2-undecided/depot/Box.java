package depot;

import dev.hearth.annotations.HotState;

@HotState
public record Box(int grams, String label) implements Comparable<Box> {
  /** By its label, which is another order than that of old. */
  @Override
  public int compareTo(Box other) {
    return label.compareTo(other.label);
  }
}
