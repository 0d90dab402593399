package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <T> Box<?, ?> make(V1.Box<T> old) {
    return new Box<>(old.v(), "u");
  }
}
