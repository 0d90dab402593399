package bank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Bank implements HotProgram {
  private final Hot<Ledger<bank.money.Coin>> main = Hot.of(new Ledger<>(bank.money.Coin.EUR, Map.of(), Set.of()));
  private final Hot<List<Ledger<bank.money.Coin>>> rest = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
