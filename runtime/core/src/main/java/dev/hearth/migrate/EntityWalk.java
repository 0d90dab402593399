package dev.hearth.migrate;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills entities, those that they lead to first: a hole that reads a handle of the next entity,
 * whose own hole reads the one after, then finds it there, and no stack grows with the data. What
 * cannot be filled so is left, and follows in its turn.
 */
final class EntityWalk extends GraphWalk {
  /** So many objects are looked at to see whether an entity holds another. */
  private static final int MANY = 1000;

  private final Driver driver;
  private final MigrationTypes types;
  private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> tried = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean over = true;

  /** Another one in each walk, and after it. */
  private int turn;

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
    turn++;
    try {
      walk(old);
    } finally {
      over = true;
      turn++;
      met.clear();
      tried.clear();
    }
    stuckAt = driver.filledHandles() == before ? before : -1;
  }

  /** Tells whether anything that was said of a walk can be true yet. */
  int turn() {
    return turn;
  }

  boolean isOver() {
    return over;
  }

  /** Whether the walk has left that already: what is not filled cannot be now. */
  boolean hasTried(Object old) {
    return !over && tried.contains(old);
  }

  /**
   * Whether {@code asker} is to wait for what this walk has not filled. Not for what it leads to
   * itself: then they are in a circle of references, and one of them has to be the first.
   *
   * @param asker null when nobody asks
   */
  boolean isToWait(@Nullable Object asker, Object asked) {
    return !over && asker != null && (tried.contains(asked) || !holds(asker, asked));
  }

  /** Whether an entity holds another one, itself or in its values, of which there are not many. */
  private boolean holds(Object entity, Object other) {
    Set<Object> looked = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(entity));
    while (!open.isEmpty() && looked.size() < MANY) {
      Object next = open.remove();
      if (next == other) {
        return true;
      }
      if (looked.add(next) && (next == entity || !types.isEntity(next))) {
        Children.of(next, types.parts(next), open::add);
      }
    }
    return false;
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
      driver.reach(object);
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
