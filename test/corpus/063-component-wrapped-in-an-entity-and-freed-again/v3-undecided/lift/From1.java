package lift;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.Cabin at(V1.Lift old) {
    return new V2.Cabin(old.at(), false);
  }

  @Override
  protected List<V2.Cabin> calls(V1.Lift old) {
    return old.calls().stream().map(floor -> new V2.Cabin(floor, false)).toList();
  }
}
