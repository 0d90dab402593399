package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Terrain {
  GRASS,
  WATER,
  SWAMP
}
