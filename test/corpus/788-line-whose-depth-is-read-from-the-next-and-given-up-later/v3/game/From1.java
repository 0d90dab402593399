package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int depth(V1.N old) {
    return old.next().map(n -> migrate(n).depth() + 1).orElse(0);
  }

  @Override
  protected int deep(V1.Main old) {
    return migrate(old.head()).depth();
  }
}
