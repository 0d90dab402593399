package dev.hearth.migrate;

import dev.hearth.schema.Leaves;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a migration has made and not yet filled.
 *
 * <p>One that is compared by what its handles hold is filled before it gets its place in a hashed
 * or sorted container, where that can be. In a cycle it cannot always: then it has at least its
 * plain values of the same name, and in the end it is looked whether its place is right.
 */
final class Filling {
  private static final int DEEPEST = 20;

  /** An entity whose handles are to be set. */
  record Unfilled<A>(A old, Object entity, EntityClass type, BiConsumer<? super A, Handles> fill) {
    void run() {
      fill.accept(old, new Handles(type, entity));
    }
  }

  private final Consumer<Unfilled<?>> run;
  private final Deque<Unfilled<?>> queue = new ArrayDeque<>();
  private final IdentityHashMap<Object, Unfilled<?>> compared = new IdentityHashMap<>();
  private final Settling settling = new Settling();
  private int nested;

  /**
   * Nothing to fill yet.
   *
   * @param run what fills an entity, and says whose fault it is when that fails
   */
  Filling(Consumer<Unfilled<?>> run) {
    this.run = run;
  }

  void add(Unfilled<?> entity) {
    queue.add(entity);
    settling.created(entity.type());
    if (entity.type().comparesByHandles()) {
      compared.put(entity.entity(), entity);
      fillPlainly(entity);
    }
  }

  /** Fills all, and what is made by that as well. */
  void finish() {
    for (Unfilled<?> next = queue.poll(); next != null; next = queue.poll()) {
      boolean filledBefore =
          next.type().comparesByHandles() && compared.remove(next.entity()) == null;
      if (!filledBefore) {
        fill(next);
      }
    }
    settling.verify();
  }

  /** Fills those of {@code elements} that are about to be compared. */
  void settle(@Nullable Object[] elements) {
    if (compared.isEmpty() || nested >= DEEPEST) {
      return;
    }
    nested++;
    for (Object element : elements) {
      Unfilled<?> unfilled = compared.remove(element);
      if (unfilled != null) {
        fill(unfilled);
      }
    }
    nested--;
  }

  void placed(Object container) {
    settling.placed(container);
  }

  private void fill(Unfilled<?> entity) {
    run.accept(entity);
    settling.filled(entity.type());
  }

  private static void fillPlainly(Unfilled<?> entity) {
    Class<?> old = entity.old().getClass();
    StateClass.Composite parts = old.isRecord() ? RecordClass.of(old) : EntityClass.of(old);
    for (int i = 0; i < parts.names().size(); i++) {
      int place = entity.type().place(parts.names().get(i));
      Object value = parts.get(entity.old(), i);
      if (place >= 0
          && value != null
          && Leaves.all().contains(value.getClass())
          && entity.type().takes(place, value)) {
        entity.type().set(entity.entity(), place, value);
      }
    }
  }
}
