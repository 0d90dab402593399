package league;

import dev.hearth.annotations.HotState;

@HotState
public record Club(String name, int points, Rating rating, String country)
    implements Comparable<Club> {
  @HotState
  record Rating(double value) {}

  @Override
  public int compareTo(Club other) {
    return country.compareTo(other.country);
  }
}
