package dev.hearth.migrate;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Fills entities, those that they lead to first: a hole that reads a handle of the next entity,
 * whose own hole reads the one after, then finds it there, and no stack grows with the data. What
 * cannot be filled so is left, and follows in its turn.
 */
final class EntityWalk extends GraphWalk {
  private final Driver driver;
  private final MigrationTypes types;
  private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> tried = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean over = true;

  /**
   * How many handles were filled after a walk that could fill none; a next one could not either.
   */
  private long stuckAt = -1;

  EntityWalk(Driver driver, MigrationTypes types) {
    this.driver = driver;
    this.types = types;
  }

  /** Fills what can be reached from {@code old}, and can be filled; within a walk nothing more. */
  void ahead(Object old) {
    long before = driver.filledHandles();
    if (!over || before == stuckAt) {
      return;
    }
    over = false;
    try {
      walk(old);
    } finally {
      over = true;
      met.clear();
      tried.clear();
    }
    stuckAt = driver.filledHandles() == before ? before : -1;
  }

  boolean isOver() {
    return over;
  }

  /** Whether the walk has left that already: what is not filled cannot be now. */
  boolean hasTried(Object old) {
    return !over && tried.contains(old);
  }

  @Override
  boolean enter(Object object) {
    if (!met.add(object) || driver.isPassed(object)) {
      return false;
    }
    Children.of(object, types.parts(object), this::visit);
    return true;
  }

  private void visit(Object child) {
    if ((types.migrates(child) || Children.leadOn(child)) && !met.contains(child)) {
      push(child);
    }
  }

  @Override
  void leave(Object object) {
    if (!types.isEntity(object)) {
      return;
    }
    try {
      types.migrate(object);
    } catch (MigrationException e) {
      return; // if it is needed, it is asked for again
    }
    Handles handles = driver.unfilled(object);
    if (handles != null) {
      handles.attempt();
    }
    tried.add(object);
  }
}
