package pay;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@HotState
public final class Till implements HotProgram {
  private final Hot<List<Payment>> payments = Hot.of(List.of());
  private final Hot<Optional<Payment>> last = Hot.of(Optional.empty());

  @Override
  public void start() {
    payments.set(List.of(new Payment("cash", 500, "")));
  }

  @Override
  public void step() {
    List<Payment> more = new ArrayList<>(payments.get());
    Payment card = new Payment("card", 100 * more.size(), "4711-" + more.size());
    more.add(card);
    payments.set(more);
    last.set(Optional.of(card));
  }
}
