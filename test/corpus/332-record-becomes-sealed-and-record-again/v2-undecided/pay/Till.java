package pay;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Till implements HotProgram {
  private final Hot<List<Payment>> payments = Hot.of(List.of());
  private final Hot<Optional<Payment>> last = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
