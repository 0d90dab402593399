package dev.hearth.test.property;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes what fails smaller as long as it fails: fewer choices, and simpler ones. */
final class Shrinking {
  private static final Duration LONGEST = Duration.ofSeconds(90);

  private final Predicate<List<Integer>> fails;
  private final long end = System.nanoTime() + LONGEST.toNanos();

  Shrinking(Predicate<List<Integer>> fails) {
    this.fails = fails;
  }

  List<Integer> of(List<Integer> choices) {
    List<Integer> least = choices;
    List<Integer> before;
    do {
      before = least;
      for (int length = least.size() / 2; length > 0; length /= 2) {
        least = withoutParts(least, length);
      }
      least = withSmaller(least);
    } while (!least.equals(before) && !isOver());
    return least;
  }

  private boolean isOver() {
    return System.nanoTime() - end > 0;
  }

  private List<Integer> withoutParts(List<Integer> choices, int length) {
    List<Integer> least = choices;
    int at = 0;
    while (at + length <= least.size() && !isOver()) {
      List<Integer> shorter = new ArrayList<>(least.subList(0, at));
      shorter.addAll(least.subList(at + length, least.size()));
      if (fails.test(shorter)) {
        least = shorter;
      } else {
        at += length;
      }
    }
    return least;
  }

  private List<Integer> withSmaller(List<Integer> choices) {
    List<Integer> least = choices;
    for (int i = 0; i < least.size() && !isOver(); i++) {
      for (int smaller : List.of(0, least.get(i) / 2)) {
        if (smaller < least.get(i)) {
          List<Integer> simpler = new ArrayList<>(least);
          simpler.set(i, smaller);
          if (fails.test(simpler)) {
            least = simpler;
            break;
          }
        }
      }
    }
    return least;
  }
}
