package game;

import dev.hearth.annotations.Migrates;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Tile make(V1.Tile old) {
    return old == V1.Tile.GRASS ? Tile.Plain.GRASS : new Tile.Deep(3);
  }

  @Override
  protected Map<Tile, Integer> prices(V1.Board old) {
    Map<Tile, Integer> prices = new LinkedHashMap<>();
    old.prices().forEach((tile, price) -> prices.put(migrate(tile), price));
    return prices;
  }

  @Override
  protected Set<Tile> known(V1.Board old) {
    Set<Tile> known = new LinkedHashSet<>();
    old.known().forEach(tile -> known.add(migrate(tile)));
    return known;
  }
}
