package box;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected boolean odd(V1.Thing old) {
    return old.n() % 2 == 1;
  }
}
