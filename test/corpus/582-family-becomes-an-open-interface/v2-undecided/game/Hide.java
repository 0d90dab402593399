package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Hide implements Skill {
  IN_GRASS,
  IN_WATER
}
