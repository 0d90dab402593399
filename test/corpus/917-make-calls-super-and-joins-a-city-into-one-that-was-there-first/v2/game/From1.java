package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected City make(V1.City old) {
    City city = super.make(old);
    for (V1.City other : program().cities()) {
      if (other == old) break;
      if (migrate(other).name().equals(city.name())) {
        migrate(other).join(city);
        return migrate(other);
      }
    }
    city.reach();
    return city;
  }

  @Override
  protected String name(V1.City old) {
    return old.name().strip().toLowerCase();
  }

  @Override
  protected int reach(V1.City old) {
    return 0;
  }
}
