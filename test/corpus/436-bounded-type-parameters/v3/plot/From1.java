package plot;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override protected String name(V1.Plot_Release old) { return old.major() + "." + old.minor(); }
  @Override protected <T> boolean closed(V1.Plot_Range<T> old) { return old.from().equals(old.to()); }
}
