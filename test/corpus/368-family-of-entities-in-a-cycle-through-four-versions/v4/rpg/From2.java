package rpg;

import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected List<V3.Actor> hunters(V2.Hero old) {
    List<V3.Actor> hunters = new ArrayList<>();
    for (V2.Actor a : program().actors()) {
      if (a instanceof V2.Beast b && Arrays.asList(b.victims()).contains(old)) {
        hunters.add(migrate(b));
      }
    }
    return hunters;
  }
}
