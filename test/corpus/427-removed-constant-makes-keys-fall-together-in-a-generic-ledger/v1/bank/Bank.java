package bank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

@HotState
public final class Bank implements HotProgram {
  private final Hot<Ledger<Currency>> main = Hot.of(new Ledger<Currency>(Map.of()));

  @Override
  public void start() {
    main.set(new Ledger<>(new EnumMap<Currency, BigDecimal>(Map.of(Currency.EUR, BigDecimal.ONE, Currency.DEM, BigDecimal.TEN))));
  }

  @Override
  public void step() {}
}
