package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <T> Box<T> make(V1.Box<T> old) {
    return super.make(old).bump();
  }

  @Override
  protected <T> T v(V1.Box<T> old) {
    return old.v().orElse(old.all().isEmpty() ? null : old.all().get(0));
  }

  @Override
  protected <K, V> V val(V1.Tree<K, V> old) {
    return old.val().orElse(null);
  }

  @Override
  protected <K, V> int depth(V1.Tree<K, V> old) {
    return old.kids().isEmpty() ? 0 : 1;
  }
}
