package game;

import dev.hearth.annotations.HotState;

/** Something that lies in space for the first who comes. */
@HotState
public sealed interface Pickup {
  double RADIUS = 16;

  Vec pos();

  /** Mends the hull. */
  @HotState
  record Repair(Vec pos) implements Pickup {}

  /** Loads the gun. */
  @HotState
  record Crate(Vec pos, Weapon weapon) implements Pickup {}

  /** Is worth points. */
  @HotState
  record Prize(Vec pos, int points) implements Pickup {}
}
