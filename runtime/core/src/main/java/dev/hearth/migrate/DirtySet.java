package dev.hearth.migrate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Entities of which something was written after they were read; each once, whatever was written how
 * often, and in the order in which they were met. What lies side by side is read side by side: at
 * random places of a large state the processor waits for its memory most of the time.
 */
final class DirtySet {
  private BitSet places = new BitSet();

  /** Adds the one that was met as the {@code place}th. */
  void add(int place) {
    places.set(place);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  int size() {
    return places.cardinality();
  }

  /** All of them, which are none any more. */
  List<Owned> take(List<Owned> met) {
    BitSet taken = places;
    places = new BitSet(met.size());
    List<Owned> all = new ArrayList<>(taken.cardinality());
    taken.stream().forEach(place -> all.add(met.get(place)));
    return all;
  }
}
