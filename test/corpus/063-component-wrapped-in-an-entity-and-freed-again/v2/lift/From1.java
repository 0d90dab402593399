package lift;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Cabin at(V1.Lift old) {
    return new Cabin(old.at());
  }

  @Override
  protected List<Cabin> calls(V1.Lift old) {
    return old.calls().stream().map(Cabin::new).toList();
  }
}
