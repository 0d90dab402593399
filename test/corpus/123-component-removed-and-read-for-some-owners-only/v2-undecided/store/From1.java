package store;

import dev.hearth.annotations.Migrates;

/** What is in a box is weighed; what lies about is not. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int grams(V1.Store_Box old) {
    return old.things().stream().mapToInt(V1.Store_Thing::grams).sum()
        + program().loose().stream().mapToInt(thing -> thing.grams() * 0).sum();
  }
}
