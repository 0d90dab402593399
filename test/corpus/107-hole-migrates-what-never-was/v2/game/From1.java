package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import java.util.List;
import java.util.Optional;

@Migrates(1)
@Renamed(from = "E.x", to = "y")
final class From1 extends V1.Migration {
  @Override
  protected Optional<E> up(V1.E old) {
    return old.x() == 9 ? Optional.empty() : Optional.of(migrate(new V1.E(9)));
  }

  @Override
  protected List<E> more(V1.S old) {
    V1.E n = new V1.E(7);
    return List.of(migrate(n), migrate(n), migrate(old.e()));
  }
}
