package dev.hearth.test.property;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person writes into a hole, and what it means. */
interface Expr {
  /** As Java, where the old value is called {@code old}. */
  String java(Scope scope);

  /** Its value for an old one. */
  @Nullable Value eval(Given given);

  /** The members of the old value that it reads. */
  default Set<Integer> reads() {
    return Set.of();
  }
}
