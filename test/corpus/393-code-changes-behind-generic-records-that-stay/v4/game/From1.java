package game;

import dev.hearth.annotations.Migrates;
import java.util.EnumMap;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String who(V1.Main o) {
    Ship x = o.b().t();
    En e = o.d().a().t().get(0);
    Ship k = o.m().keySet().iterator().next().t();
    Ship[] a = o.m().values().iterator().next().t().get(En.B);
    return x.v()
        + e.v()
        + k.v()
        + a[0].v()
        + o.m().containsKey(new Box<>(new Ship(2)))
        + o.d().m().containsKey(new Box<>(x))
        + o.s().contains(new Box<>(new Box<>(new Ship(17))))
        + (o.m().values().iterator().next().t() instanceof EnumMap);
  }
}
