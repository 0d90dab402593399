package dev.hearth.migrate;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Carries the elements of an array. */
final class ArrayCarrier<A, B> extends Composite<A[], B[]> {
  private final Carrier<A, B> each;

  ArrayCarrier(Carriers carriers, Carrier<A, B> each) {
    super(carriers, Object[].class, List.of(each));
    this.each = each;
  }

  /** Only where there is an array: types may go on where no class has as many dimensions. */
  @Override
  Class<?> type() {
    return each.type().arrayType();
  }

  @Override
  @SuppressWarnings("unchecked") // of elements as the carrier gives them
  B[] make(A[] old) {
    return Objects.requireNonNull(Carry.array(old, (Class<B[]>) type(), each.function()));
  }

  @Override
  void visitParts(A[] old, BiConsumer<Composite<?, ?>, Object> visit) {
    for (A element : old) {
      each.lead(element, visit);
    }
  }
}
