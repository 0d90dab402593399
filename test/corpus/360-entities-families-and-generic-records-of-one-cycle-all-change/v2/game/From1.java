package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import java.util.List;

@Migrates(1)
@Renamed(from = "E", to = "F")
@Renamed(from = "E.r", to = "q")
@Renamed(from = "Ref.a", to = "aa")
@Renamed(from = "Own", to = "Mine")
final class From1 extends V1.Migration {
  @Override
  protected String s(V1.Leaf o) {
    return "" + o.n();
  }

  @Override
  protected int n(V1.Br o) {
    return o.l().size();
  }

  @Override
  protected List<F> es(V1.Own o) {
    return List.of(migrate(o.e()), migrate(program().l().get(0)));
  }
}
