package shop;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected long total(V2.Order old) {
    return old.items().stream().mapToLong(V3.Item::cents).sum();
  }
}
