package d;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import java.util.List;
import java.util.Optional;

@Migrates(1)
@Renamed(from = "Pair.a", to = "first")
final class From1 extends V1.Migration {
  @Override
  protected <A, B> Optional<List<A>> all(V1.Pair<A, B> old) {
    return Optional.of(List.of(old.a(), old.a()));
  }

  @Override
  protected String tag(V1.Item old) {
    return "t" + old.n();
  }

  @Override
  protected boolean odd(V1.Item old) {
    return true;
  }
}
