package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Terrain terrain(V1.Tile old) {
    return old.x() == 0 ? migrate(old.terrain()) : Terrain.SWAMP;
  }
}
