package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(3)
@Renamed(from = "Ship.hp", to = "health")
final class From3 extends V3.Migration {
  @Override
  protected V4.Kind kind(V3.Ship old) {
    return old.hp() > 10 ? V4.Kind.STRONG : V4.Kind.WEAK;
  }
}
