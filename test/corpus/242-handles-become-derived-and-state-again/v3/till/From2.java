package till;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected long total(V2.Drawer old) {
    return old.coins() + 5L * old.notes();
  }
}
