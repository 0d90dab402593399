package dev.hearth.migrate;

import java.util.Set;

/** An entity that is copied beside the program that has it. */
final class Owned {
  private final Object entity;
  private final Object twin;
  private final EntityStep step;
  private final int place;

  /**
   * That one.
   *
   * @param twin its copy, made by {@code step}
   * @param place which one it is of those that were met
   */
  Owned(Object entity, Object twin, EntityStep step, int place) {
    this.entity = entity;
    this.twin = twin;
    this.step = step;
    this.place = place;
  }

  Object entity() {
    return entity;
  }

  /** Whether a handle is one of its own. */
  boolean has(Object handle) {
    return step.hasHandle(entity, handle);
  }

  Object twin() {
    return twin;
  }

  int place() {
    return place;
  }

  /**
   * Copies what is in its handles again.
   *
   * @param left where it is put if that cannot be done of each handle before the pause
   * @return whether that changed the copy
   */
  boolean setAgain(Copy copy, LiveReads live, Set<Owned> left) {
    boolean changed = false;
    for (int i = 0; i < step.handles(); i++) {
      try {
        changed |= step.setAgain(copy, live, entity, twin, i);
      } catch (Deferred e) {
        e.noted();
        left.add(this);
      }
    }
    return changed;
  }
}
