package dev.hearth.migrate;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A large container that a handle had when it was filled last, and what became of it: when the
 * handle is filled again, next to nothing has to be looked up.
 */
final class Kept {
  /** From how many elements on that pays. */
  static final int MANY = 1024;

  private @Nullable Object from;
  private @Nullable Object became;
  private @Nullable Object[][] parts = {};
  private @Nullable Object[][] now = {};

  /** What {@code container} became; null when it is another one. */
  @Nullable Object of(Object container) {
    return container == from ? became : null;
  }

  /** What becomes of the elements, or of the keys or the values, by what they became before. */
  @Nullable Object[] part(
      int part, @Nullable Object[] old, Function<Object, ? extends @Nullable Object> each) {
    return Aligned.of(parts[part], now[part], old, each);
  }

  /** Whether parts are known. */
  boolean hasParts() {
    return from != null;
  }

  void keep(Object from, Object became, @Nullable Object[][] parts, @Nullable Object[][] now) {
    this.from = from;
    this.became = became;
    this.parts = parts;
    this.now = now;
  }
}
