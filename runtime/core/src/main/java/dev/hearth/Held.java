package dev.hearth;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A live resource that stays open across reloads: a server, a window.
 *
 * <pre>{@code
 * private final Held<Net> net = Held.of(() -> Net.open(8080), Net::close);
 * }</pre>
 *
 * <p>It is opened at the first {@link #get}, so a program that is only constructed, in a unit test
 * or by a migration, opens nothing. After a reload the new program's field of the same name has the
 * same resource. It is closed when the program ends, and when a reload has taken its field away.
 * {@code T} is loaded once: it comes from a jar, or its class is {@code @Pinned}.
 *
 * <p>Used by the thread that steps the program. A resource with threads of its own asks for an
 * {@link UpdatePoint} when it is opened, and comes to the program by that.
 *
 * @param <T> the type of the resource
 */
public final class Held<T> {
  private final Supplier<? extends T> open;
  private final Consumer<? super T> close;
  private @Nullable T resource;

  private Held(Supplier<? extends T> open, Consumer<? super T> close) {
    this.open = Objects.requireNonNull(open, "open");
    this.close = Objects.requireNonNull(close, "close");
  }

  /** A resource that {@code open} opens when it is first asked for, and {@code close} closes. */
  public static <T> Held<T> of(Supplier<? extends T> open, Consumer<? super T> close) {
    return new Held<>(open, close);
  }

  /**
   * The resource, opened now if it was not yet.
   *
   * @throws NullPointerException if opening it gave null
   */
  public T get() {
    T now = resource;
    if (now == null) {
      now = Objects.requireNonNull(open.get(), "a held resource is not null");
      resource = now;
    }
    return now;
  }

  /** Takes over what {@code other} has open, in the place of what it may have opened itself. */
  void adopt(Held<?> other) {
    if (other.resource != null && !sharesWith(other)) {
      close();
      @SuppressWarnings("unchecked") // the field's type is the same in both versions
      T shared = (T) other.resource;
      resource = shared;
    }
  }

  /** Whether both have the same resource open. */
  @SuppressWarnings("ReferenceEquality") // one resource may equal another that is open as well
  boolean sharesWith(Held<?> other) {
    return resource != null && resource == other.resource;
  }

  /** Closes the resource if it is open. */
  void close() {
    T now = resource;
    if (now != null) {
      resource = null;
      close.accept(now);
    }
  }
}
