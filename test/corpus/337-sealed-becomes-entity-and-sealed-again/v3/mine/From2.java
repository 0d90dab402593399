package mine;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Block make(V2.Block old) {
    return old.of().isPresent()
        ? new Block.Ore(old.of().get(), old.amount() * 10)
        : new Block.Stone(old.amount() * 10);
  }
}
