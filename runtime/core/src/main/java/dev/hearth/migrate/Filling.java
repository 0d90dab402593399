package dev.hearth.migrate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The entities that were made and are not yet filled. */
final class Filling {
  private static final int DEEPEST = 20;

  /** An entity whose handles are to be set, by {@code fill}. */
  record Unfilled(Object old, Object entity, EntityClass type, Runnable fill) {
    void run() {
      try {
        fill.run();
      } catch (Throwable e) {
        throw Failures.refusal("the new code", e).about(old);
      }
    }
  }

  private final Deque<Unfilled> queue = new ArrayDeque<>();
  private final IdentityHashMap<Object, Unfilled> compared = new IdentityHashMap<>();
  private final Settling settling = new Settling();
  private int nested;

  void add(Unfilled entity) {
    queue.add(entity);
    settling.created(entity.type());
    if (entity.type().comparesByHandles()) {
      compared.put(entity.entity(), entity);
    }
  }

  /** Fills all, and what is made by that as well. */
  void finish() {
    for (Unfilled next = queue.poll(); next != null; next = queue.poll()) {
      boolean filledBefore =
          next.type().comparesByHandles() && compared.remove(next.entity()) == null;
      if (!filledBefore) {
        fill(next);
      }
    }
    settling.verify();
  }

  /** Fills those of {@code elements} that are about to be compared by what they hold. */
  void settle(@Nullable Object[] elements) {
    if (compared.isEmpty() || nested >= DEEPEST) {
      return;
    }
    nested++;
    for (Object element : elements) {
      Unfilled unfilled = compared.remove(element);
      if (unfilled != null) {
        fill(unfilled);
      }
    }
    nested--;
  }

  void placed(Object container) {
    settling.placed(container);
  }

  private void fill(Unfilled entity) {
    entity.run();
    settling.filled(entity.type());
  }
}
