package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "World.Food", to = "World.Meal")
@Renamed(from = "Thing", to = "Item")
@Dropped(value = "World.Pie.makeWorld_Food", reason = "nobody knew what it was for")
final class From1 extends V1.Migration {
  @Override
  protected World.Meal makeWorld_Food(V1.World_Pie old) {
    return new World.Apple(old.slices());
  }

  @Override
  protected Item makeThing(V1.World_Pie old) {
    return new Stone();
  }
}
