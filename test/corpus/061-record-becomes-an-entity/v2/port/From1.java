package port;

import dev.hearth.annotations.Migrates;

/** One and the same ship, at sea and at its berth, is one entity. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Ship make(V1.Ship old) {
    return new Ship(old.name(), old.load());
  }
}
