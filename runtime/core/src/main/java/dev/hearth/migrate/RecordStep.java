package dev.hearth.migrate;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Copies a record; one of a class that stays, with parts that all stay, is the same object. */
final class RecordStep implements Step.Value {
  /** How many are copied before a copier pays. */
  private static final int MANY = 100;

  private final RecordClass from;
  private final RecordClass to;

  /** Which components pass as they are. */
  private final boolean[] plain;

  /** Whether its constructor is the user's, and is given what leads to entities. */
  private final boolean readsOn;

  private int made;
  private @Nullable RecordCopier copier;

  RecordStep(RecordClass from, RecordClass to, boolean[] plain, boolean readsOn) {
    this.readsOn = readsOn;
    this.from = from;
    this.to = to;
    this.plain = plain;
  }

  @Override
  public void children(Object object, Consumer<Object> children) {
    for (int i = 0; i < plain.length; i++) {
      Object part = plain[i] ? null : from.get(object, i);
      if (part != null) {
        children.accept(part);
      }
    }
  }

  @Override
  public Object make(Copy copy, Object object) {
    LiveReads live = copy.live();
    if (readsOn && live != null) {
      live.deferrals().orElseDefer();
    }
    RecordCopier fast = copier;
    Object now = fast == null ? null : fast.copy(object);
    if (now != null) {
      copy.made();
      return now;
    }
    if (++made == MANY && from.type() != to.type() && RecordCopier.takes(plain.length)) {
      copier = RecordCopier.of(from, to, plain, copy);
    }
    return makeOfParts(copy, object);
  }

  private Object makeOfParts(Copy copy, Object object) {
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
