package game;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected java.util.List<V3.Item> items(V2.Second old) {
    return java.util.List.of(new V3.Item(5));
  }
}
