package quiz;

import dev.hearth.annotations.Migrates;

/** Version 2 had an initialiser for the level; it went with the code of version 2. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int level(V1.Quiz old) {
    return 1;
  }
}
