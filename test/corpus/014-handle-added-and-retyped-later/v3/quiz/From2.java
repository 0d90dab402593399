package quiz;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected String level(V2.Quiz old) {
    return old.level() == 1 ? "easy" : "hard";
  }
}
