package pay;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.Payment make(V1.Payment old) {
    return old.how().equals("cash")
        ? new V2.Payment_Cash(old.cents())
        : new V2.Payment_Card(old.cents(), old.card());
  }
}
