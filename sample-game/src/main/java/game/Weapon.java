package game;

import dev.hearth.annotations.HotState;

/** What a gun is loaded with. */
@HotState
public enum Weapon {
  BOLT(7, 0),
  SPREAD(11, 24),
  TORPEDO(24, 8);

  private final int reload;
  private final int rounds;

  Weapon(int reload, int rounds) {
    this.reload = reload;
    this.rounds = rounds;
  }

  /** Ticks between two shots. */
  int reload() {
    return reload;
  }

  /** Shots in a crate. */
  int rounds() {
    return rounds;
  }
}
