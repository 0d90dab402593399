package dev.hearth.migrate;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Carries the elements of a collection. */
final class CollectionCarrier<A, B, C extends Collection<A>, D extends Collection<B>>
    extends Composite<C, D> {
  private final Carrier<A, B> each;

  CollectionCarrier(Carriers carriers, Class<?> type, Carrier<A, B> each) {
    super(carriers, type, List.of(each));
    this.each = each;
  }

  @Override
  D make(C old) {
    return Objects.requireNonNull(Carry.<A, B, D>collection(old, each.function()));
  }

  @Override
  void visitParts(C old, BiConsumer<Composite<?, ?>, Object> visit) {
    old.forEach(element -> each.lead(element, visit));
  }
}
