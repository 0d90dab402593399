package ship;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import java.util.List;

@Migrates(1)
@Renamed(from = "Leg.list", to = "heel")
final class From1 extends V1.Migration {
  @Override
  protected int length(V1.Leg old) {
    return old.length() / 1000;
  }

  @Override
  protected int speed(V1.Leg old) {
    return old.speed();
  }

  @Override
  protected List<Integer> depths(V1.Leg old) {
    return old.depths();
  }
}
