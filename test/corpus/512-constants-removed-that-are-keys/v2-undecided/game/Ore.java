package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Ore {
  SILVER,
  IRON,
  COPPER,
  COAL
}
