package dev.hearth.migrate;

import org.jspecify.annotations.Nullable;

/** For generated code: the handles of an entity that a migration is filling. */
public final class Handles {
  private final EntityClass type;
  private final Object entity;

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
    type.set(entity, type.place(name), value);
  }
}
