package p3;

import dev.hearth.annotations.Migrates;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected p4.Key<Long, String> make(V3.Name old) {
    return new p4.Key<>(old.nr(), old.text());
  }

  @Override
  protected int degree(V3.Vertex old) {
    return old.next().size();
  }
}
