package log;

import dev.hearth.annotations.Migrates;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected String at(V3.Line old) {
    return Long.toString(old.at());
  }
}
