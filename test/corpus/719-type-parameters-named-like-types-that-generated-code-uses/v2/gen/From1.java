package gen;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Holder.m", to = "m2")
final class From1 extends V1.Migration {
  @Override
  protected double mass(V1.Ship old) {
    return old.hull() * 2;
  }

  @SuppressWarnings("unchecked")
  @Override
  protected <A, B> B[] c(V1.Both<A, B> old) {
    return (B[]) java.lang.reflect.Array.newInstance(Integer.class, 1);
  }
}
