package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "E.x", to = "y")
final class From1 extends V1.Migration {
  @Override
  protected String s(V1.E o) {
    return "e";
  }
}
