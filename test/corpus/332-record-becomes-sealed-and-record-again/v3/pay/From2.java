package pay;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(2)
@Dropped(value = "Payment.Card.number", reason = "card numbers may not be kept")
final class From2 extends V2.Migration {
  @Override
  protected Payment make(V2.Payment old) {
    if (old instanceof V2.Payment_Cash cash) {
      return new Payment(cash.cents(), true);
    }
    return new Payment(((V2.Payment_Card) old).cents(), false);
  }
}
