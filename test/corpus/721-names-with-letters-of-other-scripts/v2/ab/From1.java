package ab;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Forme.Ligne.λ", to = "Λ")
@Renamed(from = "Forme.Été.$AOÛT", to = "$AOUT")
final class From1 extends V1.Migration {
  @Override
  protected int $(V1.ShipPart old) {
    return (int) old.$x() + old._y();
  }
}
