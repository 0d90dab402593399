package pay;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Payment make(V1.Payment old) {
    return old.how().equals("cash")
        ? new Payment.Cash(old.cents())
        : new Payment.Card(old.cents(), old.card());
  }
}
