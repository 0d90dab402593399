package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected C c(V1.P old) {
    return new C(old.c().n(), old.gold());
  }

  @Override
  protected int gold(V1.C old) {
    return program().p().get(0).gold() + 100;
  }
}
