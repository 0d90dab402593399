package dev.hearth.migrate;

import java.util.Optional;
import java.util.function.Consumer;

/** Copies an {@code Optional}. */
enum OptionalStep implements Step.Value {
  INSTANCE;

  @Override
  public void children(Object object, Consumer<Object> to) {
    ((Optional<?>) object).ifPresent(to);
  }

  @Override
  public Object make(Copy copy, Object object) {
    Object old = ((Optional<?>) object).orElse(null);
    Object now = copy.copied(old);
    return now == old ? object : Optional.ofNullable(now);
  }
}
