package d;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import java.util.List;

@Migrates(1)
@Renamed(from = "Pair.a", to = "first")
final class From1 extends V1.Migration {
  @Override
  protected <A, B> List<A> all(V1.Pair<A, B> old) {
    return List.of(old.a(), old.a());
  }

  @Override
  protected String tag(V1.Item old) {
    return "t" + old.n();
  }
}
