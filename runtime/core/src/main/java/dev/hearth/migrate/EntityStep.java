package dev.hearth.migrate;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Copies an entity: made with all that leads to no entity, so that it can be compared; what may
 * close a cycle follows.
 */
final class EntityStep implements Step.Entity {
  private final EntityClass from;
  private final EntityClass to;

  /** Which handles hold what passes as it is. */
  private final boolean[] plain;

  /** Which handles may lead to an entity. */
  private final boolean[] late;

  /** Which handles hold what may change without being written. */
  private final boolean[] changeable;

  private final int[] latePlaces;

  private final boolean current;

  /**
   * That from {@code from} to {@code to}.
   *
   * @param current whether {@code to} is the entity's current class
   * @param changeable which handles hold what may change without being written
   */
  EntityStep(
      EntityClass from,
      EntityClass to,
      boolean current,
      boolean[] plain,
      boolean[] late,
      boolean[] changeable) {
    this.from = from;
    this.to = to;
    this.current = current;
    this.plain = plain;
    this.late = late;
    this.changeable = changeable;
    this.latePlaces = IntStream.range(0, late.length).filter(place -> late[place]).toArray();
  }

  @Override
  public Object make(Copy copy, Object object) {
    Object entity = to.create();
    copy.created(this, object, entity, current);
    LiveReads live = copy.live();
    if (live != null) {
      setLive(copy, live, object, entity);
      return entity;
    }
    if (latePlaces.length > 0) {
      copy.later(
          object,
          entity,
          to,
          latePlaces,
          (old, handles) -> setLate(copy, old, handles, latePlaces));
    }
    for (int i = 0; i < plain.length; i++) {
      if (!late[i]) {
        to.set(entity, i, now(copy, object, i));
      }
    }
    return entity;
  }

  private void setLate(Copy copy, Object object, Handles handles, int[] places) {
    for (int place : places) {
      if (handles.begin(place)) {
        handles.set(now(copy, object, place));
      }
    }
  }

  private @Nullable Object now(Copy copy, Object object, int place) {
    LiveReads live = copy.live();
    if (live != null) {
      return liveNow(copy, live, from.handle(object, place), place);
    }
    Object old = from.get(object, place);
    return plain[place] ? old : copy.copied(old);
  }

  /**
   * Sets what can be read beside the program; the rest follows. What leads to entities follows as
   * well where it may go deep, or where a constructor could read what is not set yet.
   */
  private void setLive(Copy copy, LiveReads live, Object object, Object entity) {
    BitSet left = null;
    Owned owned = live.met(object, entity, this);
    boolean all = copy.isShallow() && !live.deferrals().isPaused();
    for (int i = 0; i < plain.length; i++) {
      live.owns(owned, from.handle(object, i));
      if ((late[i] && !all) || !isSetLive(copy, live, object, entity, i)) {
        left = left == null ? new BitSet() : left;
        left.set(i);
      }
    }
    if (left != null) {
      int[] places = left.stream().toArray();
      copy.later(object, entity, to, places, (old, handles) -> setLate(copy, old, handles, places));
    }
  }

  private boolean isSetLive(Copy copy, LiveReads live, Object object, Object entity, int place) {
    try {
      to.set(entity, place, liveNow(copy, live, from.handle(object, place), place));
      return true;
    } catch (Deferred e) {
      e.noted();
      return false;
    }
  }

  private @Nullable Object liveNow(Copy copy, LiveReads live, Object handle, int place) {
    if (changeable[place]) {
      live.deferrals().orElseDefer();
    }
    Object old = HotValue.shared(handle);
    if (plain[place] || old == null) {
      return old;
    }
    return !live.deferrals().isPaused() && LiveReads.isOpen(old)
        ? live.made(copy, old, handle)
        : copy.copied(old);
  }

  /** The handle that is read first. */
  Object firstHandle(Object object) {
    return from.handle(object, 0);
  }

  /** Whether a handle is one of an entity's. */
  boolean hasHandle(Object object, Object handle) {
    return IntStream.range(0, handles()).anyMatch(place -> from.handle(object, place) == handle);
  }

  /** How many handles there are. */
  int handles() {
    return plain.length;
  }

  /** Gives {@code to} what the handles hold; for the thread that writes them. */
  void values(Object object, Consumer<Object> to) {
    for (int i = 0; i < plain.length; i++) {
      Object value = plain[i] ? null : from.get(object, i);
      if (value != null) {
        to.accept(value);
      }
    }
  }

  /**
   * Sets the handle at {@code place} of what an entity became again, as its own may have been
   * written.
   *
   * @return whether that changed it; not where it has not been set yet
   * @throws Deferred when that cannot be done before the pause
   */
  boolean setAgain(Copy copy, LiveReads live, Object object, Object entity, int place) {
    Object before = to.raw(entity, place);
    if (before == null || before instanceof Handles) {
      return false;
    }
    Object now = liveNow(copy, live, from.handle(object, place), place);
    if (now == before) {
      return false;
    }
    to.set(entity, place, now);
    return true;
  }
}
