package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Terrain {
  SWAMP,
  WATER,
  GRASS
}
