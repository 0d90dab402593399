package ring;

import dev.hearth.annotations.Migrates;

/** Other names of type parameters are no other layout: this comes from the first version. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <A, B> A last(V1.Ring_Pair<A, B> old) {
    return old.first();
  }
}
