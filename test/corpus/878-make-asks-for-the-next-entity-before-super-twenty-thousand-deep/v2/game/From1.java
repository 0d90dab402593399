package game;

import dev.hearth.annotations.*;

@Dropped(value = "Alias.to", reason = "no more")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Alias make(V1.Alias old) {
    if (old.to().isPresent()) migrate(old.to().get());
    return super.make(old);
  }

  @Override
  protected long n(V1.Main old) {
    return migrate(old.head().get()).n();
  }
}
