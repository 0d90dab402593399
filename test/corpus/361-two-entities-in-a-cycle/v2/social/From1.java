package social;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String status(V1.Person old) {
    return old.partner().map(partner -> "with " + partner.name()).orElse("alone");
  }
}
