package dev.hearth.test.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a round is made from.
 *
 * @param seed of all that is random in it
 * @param versions how many there are
 * @param first whether its program is the first of its module, which may have types that are not
 *     public
 */
record Round(long seed, int versions, boolean first) {
  private static final int MOST_VERSIONS = 4;

  /** The rounds of a module. */
  static List<Round> some(Random random, int count) {
    int versions = 2 + random.nextInt(MOST_VERSIONS - 1);
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rounds.add(new Round(random.nextLong(), versions, i == 0));
    }
    return List.copyOf(rounds);
  }

  /** Reads one as it was printed. */
  static Round parse(String text) {
    String[] parts = text.split("/", -1);
    return new Round(
        Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2]));
  }

  Choices choices() {
    return Choices.random(seed);
  }

  @Override
  public String toString() {
    return seed + "/" + versions + "/" + first;
  }
}
