package game;

import dev.hearth.annotations.HotState;

/** What a pilot has done in this round. */
@HotState
public record Score(int points, int kills, int deaths) {
  static final Score NONE = new Score(0, 0, 0);

  Score plus(int more) {
    return new Score(points + more, kills, deaths);
  }

  Score killed() {
    return new Score(points, kills + 1, deaths);
  }

  Score died() {
    return new Score(points, kills, deaths + 1);
  }
}
