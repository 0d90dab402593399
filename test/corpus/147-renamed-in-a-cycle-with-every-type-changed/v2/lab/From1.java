package lab;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Probe.a", to = "b")
@Renamed(from = "Probe.b", to = "c")
@Renamed(from = "Probe.c", to = "a")
@Renamed(from = "Lab.x", to = "y")
@Renamed(from = "Lab.y", to = "x")
final class From1 extends V1.Migration {
  @Override
  protected <T> int a(V1.Probe<T> old) {
    return (int) Math.floor(old.c());
  }
}
