package shop;

import dev.hearth.annotations.Migrates;
import shop.goods.Item;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected long total(V2.Order old) {
    return old.items().stream().mapToLong(Item::cents).sum();
  }
}
