package dev.hearth.migrate;

import dev.hearth.schema.Leaves;

/**
 * Gives a new entity the plain values that the old one has under the same names.
 *
 * <p>In a cycle an entity may be compared before its migration has set its handles. What it is
 * compared by, a number or a name, mostly stays what it was.
 */
final class PlainHandles {
  private PlainHandles() {}

  static void preset(Object old, Object entity, EntityClass type) {
    Class<?> from = old.getClass();
    StateClass.Composite parts = from.isRecord() ? RecordClass.of(from) : EntityClass.of(from);
    for (int i = 0; i < parts.names().size(); i++) {
      int place = type.place(parts.names().get(i));
      Object value = parts.get(old, i);
      if (place >= 0
          && value != null
          && Leaves.all().contains(value.getClass())
          && type.takes(place, value)) {
        type.set(entity, place, value);
      }
    }
  }
}
