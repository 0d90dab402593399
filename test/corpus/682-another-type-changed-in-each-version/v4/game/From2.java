package game;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int women(V2.Crew old) {
    return 3;
  }

  @Override
  protected boolean iron(V2.Hull old) {
    return old.plates() > 1;
  }
}
