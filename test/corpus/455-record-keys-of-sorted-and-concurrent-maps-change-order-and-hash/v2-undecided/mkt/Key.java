package mkt;

import dev.hearth.annotations.HotState;
import java.math.BigDecimal;

@HotState
public record Key(String sym, BigDecimal strike) implements Comparable<Key> {
  @Override
  public int compareTo(Key o) {
    return strike.compareTo(o.strike);
  }

  @Override
  public int hashCode() {
    return 42;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Key k && k.strike.compareTo(strike) == 0;
  }
}
