package store;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Store.Thing.grams", reason = "moved to Box; what is in none is not sent")
final class From1 extends V1.Migration {
  @Override
  protected int grams(V1.Store_Box old) {
    return old.things().stream().mapToInt(V1.Store_Thing::grams).sum();
  }
}
