package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Shape make(V1.B old) {
    return new A(old.n() * 50);
  }
}
