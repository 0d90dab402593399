package dev.hearth.test.property;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record or a handle of an entity.
 *
 * @param id the same in all versions
 * @param unit its {@code @Unit}
 * @param initial what a handle has from its initialiser; null for a component
 */
record Member(int id, String name, Type type, Optional<String> unit, @Nullable Value initial) {
  Member named(String other) {
    return new Member(id, other, type, unit, initial);
  }

  Member typed(Type other, @Nullable Value initial) {
    return new Member(id, name, other, unit, initial);
  }

  Member in(Optional<String> other) {
    return new Member(id, name, type, other, initial);
  }
}
