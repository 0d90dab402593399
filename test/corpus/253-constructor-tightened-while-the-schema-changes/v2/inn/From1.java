package inn;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String currency(V1.Room_Bill old) {
    return "EUR";
  }
}
