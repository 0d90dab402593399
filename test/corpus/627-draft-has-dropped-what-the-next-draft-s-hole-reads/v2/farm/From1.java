package farm;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int weight(V1.Cow old) {
    return (int) old.kg();
  }
}
