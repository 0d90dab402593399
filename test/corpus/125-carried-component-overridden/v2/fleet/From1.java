package fleet;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Fleet.round", reason = "the game begins anew")
final class From1 extends V1.Migration {
  @Override
  protected int round(V1.Fleet old) {
    return 0;
  }

  @Override
  protected int hull(V1.Fleet_Ship old) {
    return super.hull(old) * 10;
  }

  @Override
  protected Fleet.Ship make(V1.Fleet_Ship old) {
    return old.crew() > 4 ? super.make(old) : new Fleet.Ship(old.name(), old.hull(), 4, true);
  }

  @Override
  protected boolean old(V1.Fleet_Ship old) {
    return false;
  }
}
