package shop;

import dev.hearth.annotations.Migrates;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected double vat(V3.Item old) {
    return old.cents() > 200 ? 0.2 : 0;
  }

  @Override
  protected String customer(V3.Order old) {
    return "customer " + old.number() + " for " + old.total();
  }
}
