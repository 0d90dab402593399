package net;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <A, B> int n(V1.Edge<A, B> old) {
    return old.back() == null ? -1 : old.back().size();
  }

  @Override
  protected int size(V1.Town old) {
    return old.roads().size();
  }
}
