package dev.hearth.migrate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** {@code T} to {@code Optional<T>}. */
final class WrappingCarrier<A, B> extends Carrier<A, Optional<B>> {
  private final Carrier<A, B> value;

  WrappingCarrier(Carrier<A, B> value) {
    super("wrapping", List.of(value));
    this.value = value;
  }

  @Override
  public Optional<B> of(@Nullable A old) {
    return Optional.ofNullable(value.of(old));
  }

  @Override
  void lead(@Nullable A old, BiConsumer<Composite<?, ?>, Object> visit) {
    value.lead(old, visit);
  }

  @Override
  boolean takesNull() {
    return true;
  }

  @Override
  Class<?> type() {
    return Optional.class;
  }
}
