package dev.hearth.test.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * All that is random in a round, as a sequence of numbers: the same sequence makes the same round,
 * and a shorter one, or one with smaller numbers, a simpler round. 0 is the simplest choice.
 */
final class Choices {
  private final List<Integer> given;
  private final Random random;
  private final boolean replay;
  private final List<Integer> drawn = new ArrayList<>();

  private Choices(List<Integer> given, long seed, boolean replay) {
    this.given = given;
    this.random = new Random(seed);
    this.replay = replay;
  }

  static Choices random(long seed) {
    return new Choices(List.of(), seed, false);
  }

  /** The choices that were {@link #drawn} before; 0 where they end. */
  static Choices replay(List<Integer> drawn) {
    return new Choices(List.copyOf(drawn), 0, true);
  }

  /** What was drawn up to now. */
  List<Integer> drawn() {
    return List.copyOf(drawn);
  }

  /** A number from 0 up to {@code bound}, without it. */
  int below(int bound) {
    int next = drawn.size();
    int drawn = replay ? (next < given.size() ? given.get(next) : 0) : random.nextInt(bound);
    int number = drawn < bound ? drawn : drawn % bound;
    this.drawn.add(number);
    return number;
  }

  /** True in {@code percent} of a hundred cases. */
  boolean chance(int percent) {
    return below(100) >= 100 - percent;
  }

  /** One of them; the first is the simplest. */
  <T> T pick(List<T> all) {
    return all.get(below(all.size()));
  }

  /** Some of them, in their order. */
  <T> List<T> some(List<T> all) {
    List<T> some = new ArrayList<>(all);
    some.removeIf(each -> below(2) == 0);
    return some;
  }

  /** All of them in another order. */
  <T> List<T> shuffled(List<T> all) {
    List<T> rest = new ArrayList<>(all);
    List<T> shuffled = new ArrayList<>();
    while (!rest.isEmpty()) {
      shuffled.add(rest.remove(below(rest.size())));
    }
    return shuffled;
  }
}
