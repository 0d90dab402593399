package y;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected <A, B> List<A> before(V2.Pair<A, B> old) {
    return old.a() == null ? List.of() : List.of(old.a());
  }
}
