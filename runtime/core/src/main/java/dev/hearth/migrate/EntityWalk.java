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

  EntityWalk(Driver driver, MigrationTypes types) {
    this.driver = driver;
    this.types = types;
  }

  /** Fills what can be reached from {@code old}, and can be filled. Not within a walk. */
  void ahead(Object old) {
    over = false;
    try {
      walk(old);
    } finally {
      over = true;
      met.clear();
      tried.clear();
    }
  }

  boolean isOver() {
    return over;
  }

  /** Whether the walk has left that already: what is not filled cannot be now. */
  boolean hasTried(Object old) {
    return tried.contains(old);
  }

  @Override
  boolean enter(Object object) {
    if (!met.add(object) || driver.isFilled(object)) {
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
