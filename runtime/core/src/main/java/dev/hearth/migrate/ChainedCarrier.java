package dev.hearth.migrate;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One after the other: a generic record at new arguments, and then in its new layout. */
final class ChainedCarrier<A, B, C> extends Carrier<A, C> {
  private final Carrier<A, B> first;
  private final Carrier<B, C> second;

  ChainedCarrier(Carrier<A, B> first, Carrier<B, C> second) {
    super("chained", List.of(first, second));
    this.first = first;
    this.second = second;
  }

  @Override
  public @Nullable C of(@Nullable A old) {
    return second.of(first.of(old));
  }

  @Override
  void lead(@Nullable A old, BiConsumer<Composite<?, ?>, Object> visit) {
    first.lead(old, visit);
  }

  @Override
  Class<?> type() {
    return second.type();
  }
}
