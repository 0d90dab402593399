package box;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Store.Box<Long> make(V1.Store_Box old) {
    return new Store.Box<>(old.owner(), (long) old.content());
  }
}
