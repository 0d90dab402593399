package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Tile {
  GRASS,
  WATER
}
