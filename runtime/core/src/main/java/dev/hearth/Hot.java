package dev.hearth;

import dev.hearth.migrate.Handles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A typed handle on one piece of state.
 *
 * <pre>{@code
 * private final Hot<Integer> hp = Hot.of(100);
 *
 * void hit(int damage) { hp.update(h -> h - damage); }
 * }</pre>
 *
 * <p>A handle is a {@code private final} field of a {@code @HotState} final class and never leaves
 * it: it is only the receiver of {@link #get}, {@link #set} and {@link #update}. Its value is never
 * null. Handles are used by the thread that steps the program; they are not synchronised.
 *
 * @param <T> the type of the value
 */
public final class Hot<T> {
  private T value;

  /** For a take-over beside the program, and nobody else: which of its entities has this handle. */
  @SuppressWarnings("unused") // by a VarHandle
  private int owner;

  private Hot(T value) {
    this.value = value;
  }

  /**
   * A handle that holds {@code initial}.
   *
   * @throws NullPointerException if it is null
   */
  public static <T> Hot<T> of(T initial) {
    return new Hot<>(Objects.requireNonNull(initial, "a handle holds no null"));
  }

  /** The value; never null. */
  public T get() {
    return value instanceof Handles unfilled ? filled(unfilled) : value;
  }

  /** Read while a migration is filling the entity: the handle is filled now. */
  private T filled(Handles unfilled) {
    unfilled.fill(this);
    return value;
  }

  /**
   * Replaces the value.
   *
   * @throws NullPointerException if it is null; the old value stays
   */
  public void set(T value) {
    Objects.requireNonNull(value, "a handle holds no null");
    if (Journal.ON) {
      Journal.written(this, this.value);
      // A migration may read this handle beside the program. What the value holds was written
      // before the value: who sees the one must see the other, be its fields final or not.
      VarHandle.releaseFence();
    }
    this.value = value;
  }

  /**
   * Replaces the value by what {@code change} makes of it.
   *
   * @throws NullPointerException if that is null; the old value stays
   */
  public void update(UnaryOperator<T> change) {
    set(change.apply(get()));
  }

  /** Puts back what the journal noted. */
  void undo(Object before) {
    @SuppressWarnings("unchecked") // the journal noted it as this handle's own value
    T own = (T) before;
    value = own;
  }

  @Override
  public String toString() {
    return "Hot[" + get() + "]";
  }
}
