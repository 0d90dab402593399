package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Tile permits Tile.Plain, Tile.Deep {

  @HotState
  enum Plain implements Tile {
    GRASS
  }

  @HotState
  record Deep(int depth) implements Tile {}
}
