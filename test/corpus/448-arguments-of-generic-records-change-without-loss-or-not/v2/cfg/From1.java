package cfg;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Box<Double> e(V1.Config old) {
    return new Box<>(old.e().value().doubleValue(), old.e().history().stream().map(Long::doubleValue).toList());
  }
}
