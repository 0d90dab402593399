package game;

import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;

/** Who flies a ship. */
@HotState
public sealed interface Pilot {
  /** A person; {@code absent} counts the ticks since the connection was lost. */
  @HotState
  record Human(String keys, @Unit("ticks") int absent) implements Pilot {
    private static final int PATIENCE = 3 * Space.RATE;

    static final Human NEW = new Human("", 0);

    Human away() {
      return new Human("", absent + 1);
    }

    boolean gone() {
      return absent > PATIENCE;
    }
  }

  /** The game itself; it keeps to {@code goal} for another {@code patience} ticks. */
  @HotState
  record Bot(Mood mood, Vec goal, @Unit("ticks") int patience) implements Pilot {
    static final Bot NEW = new Bot(Mood.ROAM, Vec.ZERO, 0);
  }
}
