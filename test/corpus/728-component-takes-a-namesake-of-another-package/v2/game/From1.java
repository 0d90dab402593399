package game;

import dev.hearth.annotations.Migrates;
import game.b.Vec;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Vec v(V1.S old) {
    return new Vec(old.v().x());
  }

  @Override
  protected List<Vec> vs(V1.S old) {
    return old.vs().stream().map(v -> new Vec(v.x())).toList();
  }
}
