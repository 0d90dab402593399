package dev.hearth.migrate;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries a generic record at other arguments, in its layout. */
final class RecordCarrier<A, B> extends Composite<A, B> {
  private record Body<A, B>(Parts<A> parts, Function<A, B> make) {}

  private final Function<Parts<A>, Function<A, B>> maker;
  private @Nullable Body<A, B> body;

  RecordCarrier(
      Carriers carriers,
      Class<?> type,
      List<Carrier<?, ?>> arguments,
      Function<Parts<A>, Function<A, B>> maker) {
    super(carriers, type, arguments);
    this.maker = maker;
  }

  @Override
  B make(A old) {
    return body().make().apply(old);
  }

  @Override
  void visitParts(A old, BiConsumer<Composite<?, ?>, Object> visit) {
    body().parts().lead(old, visit);
  }

  /**
   * Only now: what carries the record's parts may be what carries the record, or go on for ever.
   */
  private Body<A, B> body() {
    Body<A, B> known = body;
    if (known == null) {
      Parts<A> parts = new Parts<>();
      known = new Body<>(parts, maker.apply(parts));
      body = known;
    }
    return known;
  }
}
