package city.migrations;

import city.V1;
import city.roads.Place;
import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
final class Since1 extends V1.Migration {
  /** The roads that lead here: whoever has this place among its own, once each. */
  @Override
  protected List<Place> in(V1.Place old) {
    return program().places().values().stream()
        .distinct()
        .filter(place -> place.out().contains(old))
        .map(this::migrate)
        .toList();
  }

  @Override
  protected int wait_(V1.Place old) {
    return old.name().length() * old.out().size();
  }
}
