package dev.hearth.migrate;

import java.util.function.Function;

/** What carries an element, null as well. */
record WithNull<A, B>(Function<A, B> each) implements Function<A, B> {
  @Override
  public B apply(A element) {
    return each.apply(element);
  }
}
