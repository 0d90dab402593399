package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long g(V1.C old) {
    return migrate(program().s().get(0)).g();
  }
}
