package bank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Bank implements HotProgram {
  private final Hot<Ledger<Currency>> main = Hot.of(new Ledger<Currency>(Map.of()));

  @Override
  public void start() {
  }

  @Override
  public void step() {}
}
