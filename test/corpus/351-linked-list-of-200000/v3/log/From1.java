package log;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected boolean urgent(V1.Line old) {
    return old.level() == 6;
  }
}
