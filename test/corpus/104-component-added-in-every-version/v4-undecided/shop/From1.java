package shop;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long cents(V1.Item old) {
    return old.name().equals("tea") ? 299 : 199;
  }
}
