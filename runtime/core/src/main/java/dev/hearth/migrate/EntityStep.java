package dev.hearth.migrate;

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

  private final int[] latePlaces;

  private final boolean current;

  /**
   * @param current whether {@code to} is the entity's current class
   */
  EntityStep(EntityClass from, EntityClass to, boolean current, boolean[] plain, boolean[] late) {
    this.from = from;
    this.to = to;
    this.current = current;
    this.plain = plain;
    this.late = late;
    this.latePlaces = IntStream.range(0, late.length).filter(place -> late[place]).toArray();
  }

  @Override
  public Object make(Copy copy, Object object) {
    Object entity = to.create();
    copy.created(object, entity, current);
    if (latePlaces.length > 0) {
      copy.later(object, entity, to, latePlaces, (old, handles) -> setLate(copy, old, handles));
    }
    for (int i = 0; i < plain.length; i++) {
      if (!late[i]) {
        to.set(entity, i, now(copy, object, i));
      }
    }
    return entity;
  }

  private void setLate(Copy copy, Object object, Handles handles) {
    for (int place : latePlaces) {
      if (handles.begin(place)) {
        handles.set(now(copy, object, place));
      }
    }
  }

  private @Nullable Object now(Copy copy, Object object, int place) {
    Object old = from.get(object, place);
    return plain[place] ? old : copy.copied(old);
  }
}
