package race;

import dev.hearth.annotations.Migrates;
import java.util.List;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<Integer> splits(V1.Lap old) {
    return old.splits().stream().map(s -> s * 1000).toList();
  }

  @Override
  protected double fuel(V1.Lap old) {
    return old.fuel() * 2.5;
  }

  @Override
  protected long tyres(V1.Lap old) {
    return old.tyres();
  }

  @Override
  protected Optional<Double> pressure(V1.Lap old) {
    return old.pressure();
  }
}
