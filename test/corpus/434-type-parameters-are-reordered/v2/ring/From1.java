package ring;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  @SuppressWarnings("unchecked")
  protected <A, B> Pair<Integer, String> make(V1.Pair<A, B> old) {
    return new Pair<>((String) old.first(), (Integer) old.second());
  }
}
