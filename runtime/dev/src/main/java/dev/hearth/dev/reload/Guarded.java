package dev.hearth.dev.reload;

import dev.hearth.Programs;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call into the program after which, when it throws, its handles are as they were before. */
final class Guarded<T> implements Supplier<T> {
  private final Supplier<T> call;
  private @Nullable T result;

  Guarded(Supplier<T> call) {
    this.call = call;
  }

  @Override
  public T get() {
    Programs.guard(() -> result = call.get());
    return Objects.requireNonNull(result, "the program gave null");
  }
}
