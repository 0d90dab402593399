package game;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <V1_, V2_> Optional<V2_> c(V1.Pair<V1_, V2_> old) {
    return Optional.of(old.b());
  }

  @Override
  protected <Override_, Object_> Optional<Override_> c(V1.Crate<Override_, Object_> old) {
    return Optional.of(old.a());
  }
}
