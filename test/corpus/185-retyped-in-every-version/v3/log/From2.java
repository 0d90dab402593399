package log;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected long at(V2.Line old) {
    return old.at().getEpochSecond();
  }

  @Override
  protected char[] text(V2.Line old) {
    return old.text().toCharArray();
  }
}
