package store;

import dev.hearth.annotations.Migrates;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <T> Optional<V2.Store_Box<T>> best(V1.Store_Shelf<T> old) {
    return old.boxes().stream().findFirst().map(this::migrate);
  }

  @Override
  protected <T> V2.Store_Box<T> make(V1.Store_Box<T> old) {
    return super.make(old);
  }
}
