package y;

import dev.hearth.annotations.Migrates;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected int size(V3.Crew old) {
    return old.name().length();
  }
}
