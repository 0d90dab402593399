package game;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected V3.C make(V2.C old) {
    return new V3.C(old.name(), old.ordinal());
  }

  @Override
  protected Optional<V3.C> c(V2.Px old) {
    return old.c() == null
        ? Optional.empty()
        : Optional.of(new V3.C(old.c().name(), (int) old.a()));
  }
}
