package farm;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int weight(V1.Cow old) {
    return (int) old.kg();
  }

  @Override
  protected int pounds(V1.Cow old) {
    return (int) old.kg() * 2;
  }
}
