package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Target makeTarget(V1.Tower old) {
    return new Orc(old.height());
  }
}
