package crew;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  /** That it was unknown is known: the ship has no name. */
  @Override
  protected Optional<Optional<String>> ship(V1.Crew old) {
    return Optional.of(old.ship());
  }

  @Override
  protected boolean manned(V1.Crew_Post old) {
    return old.place().length() > 3;
  }
}
