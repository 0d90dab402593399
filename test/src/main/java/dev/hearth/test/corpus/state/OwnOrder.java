package dev.hearth.test.corpus.state;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;

/**
 * Tells containers that have an order of their own from hashed ones. A wrapper says what the set
 * within it would.
 */
final class OwnOrder {
  private OwnOrder() {}

  static boolean isIn(Set<?> set) {
    return set instanceof EnumSet || set.spliterator().hasCharacteristics(Spliterator.ORDERED);
  }

  static boolean isIn(Map<?, ?> map) {
    return map instanceof EnumMap || isIn(map.keySet());
  }
}
