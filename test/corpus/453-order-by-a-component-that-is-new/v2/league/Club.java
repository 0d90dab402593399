package league;

import dev.hearth.annotations.HotState;

@HotState
public record Club(String name, int points, Rating rating) implements Comparable<Club> {
  @HotState
  record Rating(double value) {}

  @Override
  public int compareTo(Club other) {
    return Double.compare(rating.value(), other.rating.value());
  }
}
