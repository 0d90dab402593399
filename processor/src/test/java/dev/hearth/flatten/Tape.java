package dev.hearth.flatten;

import java.util.Iterator;
import java.util.List;

/** Choices that make a random program; at its end each choice is the simplest, the first. */
final class Tape {
  private final Iterator<Integer> choices;

  Tape(List<Integer> choices) {
    this.choices = choices.iterator();
  }

  /** A number from 0 to below {@code count}. */
  int next(int count) {
    return choices.hasNext() ? choices.next() % count : 0;
  }

  boolean isOver() {
    return !choices.hasNext();
  }

  @SafeVarargs
  final <T> T one(T... of) {
    return of[next(of.length)];
  }
}
