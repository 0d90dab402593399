package trade;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <A, B> List<A> lefts(V1.Pair<A, B> old) {
    return List.of(old.left(), old.left());
  }

  @Override
  protected boolean whole(V1.Share old) {
    return true;
  }
}
