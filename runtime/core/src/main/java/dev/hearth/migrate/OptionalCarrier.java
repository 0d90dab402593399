package dev.hearth.migrate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Carries what is in an Optional. */
final class OptionalCarrier<A, B> extends Composite<Optional<A>, Optional<B>> {
  private final Carrier<A, B> each;

  OptionalCarrier(Carriers carriers, Carrier<A, B> each) {
    super(carriers, Optional.class, List.of(each));
    this.each = each;
  }

  @Override
  Optional<B> make(Optional<A> old) {
    return old.map(each::of);
  }

  @Override
  void visitParts(Optional<A> old, BiConsumer<Composite<?, ?>, Object> visit) {
    old.ifPresent(value -> each.lead(value, visit));
  }
}
