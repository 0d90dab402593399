package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(4)
@Renamed(from = "Ship", to = "Boat")
@Renamed(from = "Main.ships", to = "boats")
final class From4 extends V4.Migration {
  @Override
  protected Kind WEAK(V4.Kind old) {
    return Kind.FLAGSHIP;
  }
}
