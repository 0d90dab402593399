package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Actor.Ghost.haunts", reason = "ghosts are heroes now, and haunt nobody")
final class From1 extends V1.Migration {
  @Override
  protected Actor make(V1.Actor_Ghost old) {
    return new Actor.Hero("ghost of " + old.age());
  }

  @Override
  protected Actor make(V1.Actor_Extra old) {
    return new Actor.Hero(old.name().toLowerCase(java.util.Locale.ROOT));
  }
}
