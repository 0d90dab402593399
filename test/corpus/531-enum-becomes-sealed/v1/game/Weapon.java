package game;

import dev.hearth.annotations.HotState;

@HotState
public enum Weapon {
  FISTS,
  BOW,
  SWORD
}
