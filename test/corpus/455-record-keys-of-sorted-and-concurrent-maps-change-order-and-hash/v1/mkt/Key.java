package mkt;

import dev.hearth.annotations.HotState;

@HotState
public record Key(String sym, int strike) implements Comparable<Key> {
  @Override
  public int compareTo(Key o) {
    int c = sym.compareTo(o.sym);
    return c != 0 ? c : Integer.compare(strike, o.strike);
  }
}
