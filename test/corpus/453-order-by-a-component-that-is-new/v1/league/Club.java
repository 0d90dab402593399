package league;

import dev.hearth.annotations.HotState;

@HotState
public record Club(String name, int points, int goals) implements Comparable<Club> {
  @Override
  public int compareTo(Club other) {
    return other.points - points;
  }
}
