package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Wide.c007", to = "renamed")
final class From1 extends V1.Migration {
  @Override
  protected String added(V1.Wide old) {
    return "" + old.c042();
  }

  @Override
  protected Kind ON(V1.Kind old) {
    return Kind.OFF;
  }
}
