package dev.hearth.migrate;

/** An entity that is copied beside the program that has it. */
final class Owned {
  private final Object entity;
  private final Object twin;
  private final EntityStep step;

  /** In which round it was found changed last. */
  private int changed;

  /**
   * That one.
   *
   * @param twin its copy, made by {@code step}
   */
  Owned(Object entity, Object twin, EntityStep step) {
    this.entity = entity;
    this.twin = twin;
    this.step = step;
  }

  Object twin() {
    return twin;
  }

  /**
   * Copies what is in one of its handles again.
   *
   * @return whether that changed the copy
   * @throws Deferred when that cannot be done before the pause
   */
  boolean setAgain(Copy copy, LiveReads live, Object handle) {
    return step.setAgain(copy, live, entity, twin, handle);
  }

  /** Whether it has not changed in that round before. */
  boolean isFirstChange(int round) {
    boolean first = changed != round;
    changed = round;
    return first;
  }
}
