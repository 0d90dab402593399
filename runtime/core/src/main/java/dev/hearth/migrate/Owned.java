package dev.hearth.migrate;

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

  Object twin() {
    return twin;
  }

  int place() {
    return place;
  }

  /**
   * Copies what is in its handles again.
   *
   * @param left told once for each handle of which that cannot be done before the pause
   * @return whether that changed the copy
   */
  boolean setAgain(Copy copy, LiveReads live, Runnable left) {
    boolean changed = false;
    for (int i = 0; i < step.handles(); i++) {
      try {
        changed |= step.setAgain(copy, live, entity, twin, i);
      } catch (Deferred e) {
        e.noted();
        left.run();
      }
    }
    return changed;
  }
}
