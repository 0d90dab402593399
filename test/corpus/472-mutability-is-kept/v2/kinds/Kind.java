package kinds;

import dev.hearth.annotations.HotState;

@HotState
public record Kind(long n) implements Comparable<Kind> {
  @Override
  public int compareTo(Kind other) {
    return Long.compare(n, other.n);
  }
}
