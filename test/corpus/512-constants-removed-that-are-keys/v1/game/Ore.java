package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Ore {
  COAL,
  TIN,
  IRON,
  GOLD
}
