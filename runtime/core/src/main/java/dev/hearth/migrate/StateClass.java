package dev.hearth.migrate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state type as a class: how its objects are read and made.
 *
 * <pre>{@code
 * if (classes.named("game.Ship") instanceof RecordClass ship) {
 *   Object vel = ship.get(old, ship.names().indexOf("vel"));
 * }
 * }</pre>
 *
 * <p>For engines: migration, snapshots. Immutable; safe for use by several threads.
 */
public sealed interface StateClass permits StateClass.Composite, EnumClass {
  /** The class itself. */
  Class<?> type();

  /** A state class whose objects have named parts: a record, an entity or an entity's view. */
  sealed interface Composite extends StateClass permits RecordClass, EntityClass {
    /** Of a record its components, of an entity its handles; in the schema's order. */
    List<String> names();

    /** The part at {@code index} of {@link #names}, of an entity the value in its handle. */
    @Nullable Object get(Object owner, int index);
  }
}
