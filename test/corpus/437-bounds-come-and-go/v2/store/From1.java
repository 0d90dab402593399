package store;

import dev.hearth.annotations.Migrates;
import java.util.Optional;
import store.Store.Box;
import store.Store.Item;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <T extends Item> Optional<Box<T>> best(V1.Store_Shelf<T> old) {
    return old.boxes().stream().findFirst().map(this::migrate);
  }

  @Override
  protected <T extends Item> Box<T> make(V1.Store_Box<T> old) {
    return super.make(old);
  }
}
