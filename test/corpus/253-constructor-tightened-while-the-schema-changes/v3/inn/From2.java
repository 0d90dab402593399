package inn;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected boolean paid(V2.Room_Bill old) {
    return old.cents() == 0;
  }
}
