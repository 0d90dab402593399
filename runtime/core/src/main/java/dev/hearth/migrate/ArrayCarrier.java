package dev.hearth.migrate;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Carries the elements of an array. */
final class ArrayCarrier<A, B> extends Composite<A[], B[]> {
  private final Carrier<A, B> each;

  ArrayCarrier(Carriers carriers, Carrier<A, B> each) {
    super(carriers, each.type().arrayType(), List.of(each));
    this.each = each;
  }

  @Override
  @SuppressWarnings("unchecked") // of elements as the carrier gives them
  B[] make(A[] old) {
    return Objects.requireNonNull(
        Carry.array(old, (Class<B[]>) each.type().arrayType(), each.function()));
  }

  @Override
  void visitParts(A[] old, BiConsumer<Composite<?, ?>, Object> visit) {
    for (A element : old) {
      each.lead(element, visit);
    }
  }
}
