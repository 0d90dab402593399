package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected S make(V1.S old) {
    return new S.Old(old.a(), old.up().map(x -> migrate(x)));
  }
}
