package dev.hearth.migrate;

import org.jspecify.annotations.Nullable;

/** For generated code: the handles of an entity that a migration is filling. */
public final class Handles {
  private final EntityClass type;
  private final Object entity;

  /** Which handle is probably the next: they are set in their order. */
  private int next;

  Handles(EntityClass type, Object entity) {
    this.type = type;
    this.entity = entity;
  }

  /**
   * Sets the handle of that name; of an old entity's view, the field.
   *
   * @throws MigrationException when the value is null
   */
  public void set(String name, @Nullable Object value) {
    int place = type.isAt(next, name) ? next : type.place(name);
    next = place + 1;
    type.set(entity, place, value);
  }
}
