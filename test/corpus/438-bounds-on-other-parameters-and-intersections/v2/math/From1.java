package math;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <T> T step(V1.Range<T> old) {
    return old.high();
  }

  @Override
  protected int y(V1.Shape_Dot old) {
    return -old.x();
  }
}
