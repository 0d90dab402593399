package dev.hearth.testkit;

import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a test says about the state that is made up for it. */
@Value.Immutable
interface Wishes {
  /** A component of a record, or a handle of an entity. */
  record Part(Class<?> owner, String name) {}

  @Value.Default
  default long seed() {
    return 1;
  }

  @Value.Default
  default int runs() {
    return 200;
  }

  /** Whether components and elements may be null where their type lets them. */
  @Value.Default
  default boolean nulls() {
    return true;
  }

  /** What makes values that are declared as a class. */
  Map<Class<?>, Function<RandomGenerator, ?>> values();

  /** What makes the values of a part. */
  Map<Part, Function<RandomGenerator, ? extends @Nullable Object>> parts();
}
