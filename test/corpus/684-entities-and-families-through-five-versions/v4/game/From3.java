package game;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected Thing make(V3.Rock old) {
    return old.mass() == 1
        ? new Dust()
        : new Stone(old.mass(), Optional.ofNullable(migrate(old.owner())));
  }
}
