package lift;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Floor at(V2.Lift old) {
    return old.at().floor();
  }
}
