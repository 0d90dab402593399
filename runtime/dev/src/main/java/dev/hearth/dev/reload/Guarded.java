package dev.hearth.dev.reload;

import dev.hearth.Programs;
import dev.hearth.Writes;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call into the program after which, when it throws, its handles are as they were before. */
final class Guarded<T> implements Supplier<T> {
  private final Supplier<T> call;
  private final Writes writes;
  private @Nullable T result;

  /**
   * Of {@code call}.
   *
   * @param writes those of the program
   */
  Guarded(Supplier<T> call, Writes writes) {
    this.call = call;
    this.writes = writes;
  }

  @Override
  public T get() {
    Programs.guard(() -> result = call.get(), writes);
    return Objects.requireNonNull(result, "the program gave null");
  }
}
