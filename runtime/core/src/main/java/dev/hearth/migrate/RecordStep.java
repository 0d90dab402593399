package dev.hearth.migrate;

import org.jspecify.annotations.Nullable;

/** Copies a record; one of a class that stays, with parts that all stay, is the same object. */
final class RecordStep implements Step {
  private final RecordClass from;
  private final RecordClass to;

  /** Which components pass as they are. */
  private final boolean[] plain;

  RecordStep(RecordClass from, RecordClass to, boolean[] plain) {
    this.from = from;
    this.to = to;
    this.plain = plain;
  }

  @Override
  public void enter(Copy copy, Object object, Object opened) {
    for (int i = 0; i < plain.length; i++) {
      if (!plain[i]) {
        copy.visit(from.get(object, i));
      }
    }
  }

  @Override
  public Object leave(Copy copy, Object object, Object opened) {
    @Nullable Object[] parts = new @Nullable Object[plain.length];
    boolean changed = from.type() != to.type();
    for (int i = 0; i < plain.length; i++) {
      Object old = from.get(object, i);
      parts[i] = plain[i] ? old : copy.copied(old);
      changed |= parts[i] != old;
    }
    if (!changed) {
      return object;
    }
    copy.made();
    return to.make(parts);
  }
}
