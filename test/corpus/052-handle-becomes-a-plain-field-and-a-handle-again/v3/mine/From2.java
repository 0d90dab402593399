package mine;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int rate(V2.Lamp old) {
    return 1;
  }
}
