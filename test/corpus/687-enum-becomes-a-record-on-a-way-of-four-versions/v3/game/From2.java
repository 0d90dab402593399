package game;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected C make(V2.C old) {
    return new C(old.name(), old.ordinal());
  }

  @Override
  protected Optional<C> c(V2.Px old) {
    return old.c() == null ? Optional.empty() : Optional.of(new C(old.c().name(), (int) old.a()));
  }
}
