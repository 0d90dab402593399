package dev.hearth.migrate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Carries the keys and values of a map. */
final class MapCarrier<K, K2, V, V2, M extends Map<K, V>, N extends Map<K2, V2>>
    extends Composite<M, N> {
  private final Carrier<K, K2> key;
  private final Carrier<V, V2> value;

  MapCarrier(Carriers carriers, Class<?> type, Carrier<K, K2> key, Carrier<V, V2> value) {
    super(carriers, type, List.of(key, value));
    this.key = key;
    this.value = value;
  }

  @Override
  N make(M old) {
    return Objects.requireNonNull(
        Carry.<K, V, K2, V2, N>map(old, key.function(), value.function()));
  }

  @Override
  void visitParts(M old, BiConsumer<Composite<?, ?>, Object> visit) {
    old.forEach(
        (k, v) -> {
          key.lead(k, visit);
          value.lead(v, visit);
        });
  }
}
