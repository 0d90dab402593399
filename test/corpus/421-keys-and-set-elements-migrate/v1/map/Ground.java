package map;

import dev.hearth.annotations.HotState;

@HotState
public enum Ground {
  GRASS,
  WATER
}
