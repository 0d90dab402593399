package game;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <A, B> Optional<B> c(V1.Pair<A, B> old) {
    return Optional.of(old.b());
  }
}
