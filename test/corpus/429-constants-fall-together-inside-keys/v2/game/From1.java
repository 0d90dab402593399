package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Op B(V1.Op old) {
    return Op.A;
  }
}
