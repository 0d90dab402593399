package bus;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String name(V1.Stop old) {
    return "s" + old.nr();
  }
}
