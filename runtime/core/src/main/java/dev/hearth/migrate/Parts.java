package dev.hearth.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Those components of a generic record that its arguments change; see {@link Carrier#record}.
 *
 * @param <R> the record
 */
public final class Parts<R> {
  private record Part<R, P>(Function<R, P> get, Carrier<P, ?> carrier) {
    void lead(R owner, BiConsumer<Composite<?, ?>, Object> visit) {
      carrier.lead(get.apply(owner), visit);
    }
  }

  private final List<Part<R, ?>> parts = new ArrayList<>();

  Parts() {}

  /** What gives a component as {@code carrier} makes it. */
  @SuppressWarnings("NullAway") // a component may be null, whatever its type
  public <P, Q> Function<R, Q> of(Function<R, P> get, Carrier<P, Q> carrier) {
    parts.add(new Part<>(get, carrier));
    return owner -> carrier.of(get.apply(owner));
  }

  void lead(R owner, BiConsumer<Composite<?, ?>, Object> visit) {
    for (Part<R, ?> part : parts) {
      part.lead(owner, visit);
    }
  }
}
