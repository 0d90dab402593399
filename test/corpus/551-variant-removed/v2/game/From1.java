package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Disc.radius", reason = "all shapes are dots now")
final class From1 extends V1.Migration {
  @Override
  protected Shape make(V1.Disc old) {
    return new Dot(old.x());
  }
}
