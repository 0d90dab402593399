package kinds;

import dev.hearth.annotations.HotState;

@HotState
public record Kind(int n) implements Comparable<Kind> {
  @Override
  public int compareTo(Kind other) {
    return Integer.compare(n, other.n);
  }
}
