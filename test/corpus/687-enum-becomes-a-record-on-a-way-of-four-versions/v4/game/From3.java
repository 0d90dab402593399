package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(3)
@Renamed(from = "C", to = "Col")
final class From3 extends V3.Migration {
  @Override
  protected Col bg(V3.Px old) {
    return new Col(9, "bg");
  }
}
