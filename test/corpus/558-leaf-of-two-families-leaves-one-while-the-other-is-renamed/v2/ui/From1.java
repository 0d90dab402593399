package ui;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Event", to = "Signal")
@Renamed(from = "Event.Tick", to = "Signal.Tick")
final class From1 extends V1.Migration {
  @Override
  protected Logged makeLogged(V1.Click old) {
    return new Logged.Line(old.x() + "," + old.y());
  }
}
