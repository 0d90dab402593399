package dart;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected double nanos(V1.Dart old) {
    return old.nanos();
  }

  @Override
  protected float points(V1.Dart_Throw old) {
    return old.points();
  }

  @Override
  protected float sum(V1.Dart_Throw old) {
    return old.sum();
  }

  @Override
  protected double at(V1.Dart_Throw old) {
    return old.at();
  }
}
