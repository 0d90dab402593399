package dev.hearth.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of which object: in a {@link Memo}, and of the elements of large containers in a
 * {@link Run} each, until one of them is met again.
 */
final class Ledger {
  /** From how many elements on a run pays. */
  private static final int MANY = 2048;

  /** Whether it notes in a view what that becomes: to look it up there costs least. */
  private final boolean inViews;

  private final Memo memo = new Memo();
  private final Set<Class<?>> met = new HashSet<>();
  private final Map<Class<?>, Run> runs = new HashMap<>();
  private List<@Nullable Object[]> distinct = new ArrayList<>();
  private Class<?> lastPut = Object.class;

  /**
   * An empty one.
   *
   * @param inViews whether it notes what a view becomes in the view itself, where no other has
   */
  Ledger(boolean inViews) {
    this.inViews = inViews;
  }

  /** What {@code key} became; null when that is not known. */
  @Nullable Object get(Object key) {
    if (inViews && key instanceof View view && !view.isNotedElsewhere$(this)) {
      return view.became$();
    }
    Run run = runs.isEmpty() ? null : runs.get(key.getClass());
    if (run != null && !run.leavesOut(key)) {
      if (run.isNext(key)) {
        return run.next();
      }
      dissolve(run, key);
    }
    return memo.get(key);
  }

  /** Makes room for what becomes of these. */
  void expect(@Nullable Object[] more) {
    if (!(inViews && more[0] instanceof View)) {
      memo.expect(more.length);
    }
  }

  /** Notes what {@code key} became; null takes the note back. */
  void put(Object key, @Nullable Object value) {
    if (inViews && key instanceof View view && view.become$(this, value)) {
      return;
    }
    Class<?> type = key.getClass();
    Run run = runs.isEmpty() ? null : runs.get(type);
    if (run != null && !run.leavesOut(key)) {
      dissolve(run, key);
    }
    if (type != lastPut) {
      met.add(type);
      lastPut = type;
    }
    memo.put(key, value);
  }

  private void dissolve(Run run, Object key) {
    runs.remove(key.getClass());
    run.dissolve();
  }

  /** Arrays of one class each in which no element stands twice, as others have found out. */
  void believe(List<@Nullable Object[]> distinct) {
    this.distinct = distinct;
  }

  /**
   * Begins a run for the elements of a container.
   *
   * @return null unless there are many, all of one class, of which nothing was met before, and few
   *     twice
   */
  @Nullable Run run(@Nullable Object[] elements) {
    Object first = elements.length < MANY ? null : elements[0];
    if (first == null || (inViews && first instanceof View) || !met.add(first.getClass())) {
      return null;
    }
    Set<Object> repeated =
        isKnownDistinct(elements) ? Set.of() : Repeats.in(elements, first.getClass());
    if (repeated == null) {
      return null;
    }
    Run run = new Run(memo, elements, repeated);
    runs.put(first.getClass(), run);
    return run;
  }

  private boolean isKnownDistinct(@Nullable Object[] elements) {
    for (@Nullable Object[] each : distinct) {
      if (areSame(each, elements)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same objects are in both. */
  static boolean areSame(@Nullable Object[] a, @Nullable Object[] b) {
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        return false;
      }
    }
    return true;
  }
}
