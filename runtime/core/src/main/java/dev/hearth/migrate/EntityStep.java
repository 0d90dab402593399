package dev.hearth.migrate;

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

  private final boolean anyLate;

  EntityStep(EntityClass from, EntityClass to, boolean[] plain, boolean[] late) {
    this.from = from;
    this.to = to;
    this.plain = plain;
    this.late = late;
    boolean any = false;
    for (boolean one : late) {
      any |= one;
    }
    this.anyLate = any;
  }

  @Override
  public Object make(Copy copy, Object object) {
    Object entity = to.create();
    copy.created(object, entity);
    set(copy, object, entity, false);
    if (anyLate) {
      copy.later(new Filling.Unfilled(object, entity, to, () -> set(copy, object, entity, true)));
    }
    return entity;
  }

  private void set(Copy copy, Object object, Object entity, boolean later) {
    for (int i = 0; i < plain.length; i++) {
      if (late[i] == later) {
        Object old = from.get(object, i);
        to.set(entity, i, plain[i] ? old : copy.copied(old));
      }
    }
  }
}
