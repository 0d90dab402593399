package bank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Bank implements HotProgram {
  private final Hot<Ledger<Currency>> main = Hot.of(new Ledger<>(Currency.EUR, Map.of(), Set.of()));
  private final Hot<List<Ledger<Currency>>> rest = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    Map<Currency, BigDecimal> sums = new EnumMap<>(Currency.class);
    sums.put(Currency.USD, new BigDecimal("1.50"));
    sums.put(Currency.DEM, new BigDecimal("-0.10"));
    main.set(new Ledger<>(Currency.DEM, sums, EnumSet.of(Currency.DEM, Currency.USD)));
    rest.set(List.of(new Ledger<>(Currency.EUR, new EnumMap<>(Currency.class), EnumSet.noneOf(Currency.class))));
  }
}
