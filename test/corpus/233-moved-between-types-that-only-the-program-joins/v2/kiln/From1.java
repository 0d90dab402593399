package kiln;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Kiln.Pot.heat", reason = "moved to Glaze: a glaze wants its heat, whatever the pot")
@Dropped(value = "Kiln.Glaze.price", reason = "moved to Pot")
final class From1 extends V1.Migration {
  @Override
  protected int price(V1.Kiln_Pot old) {
    return program().glazes().get(old.glaze()).price();
  }

  @Override
  protected int heat(V1.Kiln_Glaze old) {
    return program().pots().stream()
        .filter(pot -> pot.glaze().equals(old.colour()))
        .mapToInt(V1.Kiln_Pot::heat)
        .max()
        .orElse(0);
  }
}
