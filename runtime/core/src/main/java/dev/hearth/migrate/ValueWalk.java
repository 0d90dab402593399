package dev.hearth.migrate;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Migrates a value children first. It goes through values and containers, and not into entities:
 * those are filled when all values are there.
 */
final class ValueWalk extends GraphWalk {
  private final Driver driver;
  private final MigrationTypes types;

  ValueWalk(Driver driver, MigrationTypes types) {
    this.driver = driver;
    this.types = types;
  }

  @Override
  boolean enter(Object object) {
    if (driver.isMet(object)) {
      return false;
    }
    driver.meet(object);
    StateClass.Composite parts = types.parts(object);
    if (parts != null) {
      for (int i = 0; i < parts.names().size(); i++) {
        visit(parts.get(object, i));
      }
    } else if (object instanceof Collection<?> collection) {
      collection.forEach(this::visit);
    } else if (object instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            visit(key);
            visit(value);
          });
    } else if (object instanceof Optional<?> optional) {
      visit(optional.orElse(null));
    } else if (object instanceof @Nullable Object[] array) {
      for (Object element : array) {
        visit(element);
      }
    }
    return true;
  }

  @Override
  void leave(Object object) {
    if (types.isValue(object)) {
      driver.leave(object);
    }
  }

  private void visit(@Nullable Object child) {
    if (child != null && leads(child) && !driver.isMet(child)) {
      push(child);
    }
  }

  private boolean leads(Object child) {
    return types.isValue(child)
        || child instanceof Collection
        || child instanceof Map
        || child instanceof Optional
        || child instanceof Object[]
        || isGeneric(child.getClass());
  }

  /** A record that stays may hold what does not stay only by its type parameters. */
  private static boolean isGeneric(Class<?> type) {
    return type.isRecord() && type.getTypeParameters().length > 0;
  }
}
