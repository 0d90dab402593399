package y;

import dev.hearth.annotations.Migrates;

@Migrates(4)
final class From4 extends V4.Migration {
  @Override
  @SuppressWarnings("unchecked")
  protected <A, B> Pair<B, A> make(V4.Pair<A, B> old) {
    return new Pair<>(old.a(), old.b(), old.before());
  }
}
