package card;

import dev.hearth.annotations.HotState;

@HotState
public record Hand(Rank best, int n) implements Comparable<Hand> {
  @Override
  public int compareTo(Hand o) {
    return best.compareTo(o.best) != 0 ? best.compareTo(o.best) : n - o.n;
  }
}
