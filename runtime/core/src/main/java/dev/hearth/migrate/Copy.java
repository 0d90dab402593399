package dev.hearth.migrate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Copies a graph of state into the classes of another loader; the old graph is only read.
 *
 * <p>What is shared before is shared after. Values are made children first; an entity is there
 * before what it holds, so that cycles close.
 */
final class Copy extends GraphWalk implements Rebuilding {
  private final StateClasses from;
  private final Steps steps;
  private final StateClasses to;
  private final boolean standsIn;
  private final Memo memo = new Memo();
  private final Settling settling = new Settling();
  private long values;
  private long entities;

  /**
   * A copy to be made.
   *
   * @param old the loader of the objects that are to be copied
   * @param to what they become, for the same schema
   * @param standsIn whether those are classes of an old version
   */
  Copy(ClassLoader old, StateClasses to, boolean standsIn) {
    this.from = StateClasses.of(to.schema(), name -> name, old);
    this.to = to;
    this.steps = new Steps(from, to, new Sharing(old, to));
    this.standsIn = standsIn;
  }

  /**
   * What becomes of {@code root}, a state object.
   *
   * @throws MigrationException when it cannot be copied; the message names the value and its path
   */
  Object of(Object root) {
    try {
      walk(root);
      settling.verify();
      return result(root);
    } catch (RuntimeException | Error e) {
      MigrationException refusal = Failures.refusal("the new code", e);
      throw new Paths(steps::parts).locate(refusal, root, current());
    }
  }

  /** How many objects were made, entities included. */
  long values() {
    return values;
  }

  long entities() {
    return entities;
  }

  @Override
  boolean enter(Object object) {
    if (memo.get(object) != null) {
      return false;
    }
    Step step = steps.of(object);
    Object opened = step.open(this, object);
    memo.put(object, opened);
    step.enter(this, object, opened);
    return true;
  }

  @Override
  void leave(Object object) {
    Object opened = Objects.requireNonNull(memo.get(object));
    memo.put(object, steps.of(object).leave(this, object, opened));
  }

  /** From a step: {@code child} is copied before its owner is left. */
  void visit(@Nullable Object child) {
    if (child == null || !steps.of(child).isWalked()) {
      return;
    }
    Object known = memo.get(child);
    if (known == null) {
      push(child);
    } else if (known == Mark.OPEN || known instanceof Elements) {
      throw MigrationException.of(child, "it holds itself. Only an entity may be part of a cycle");
    }
  }

  /** From a step: what {@code child}, which was visited, has become. */
  @Nullable Object copied(@Nullable Object child) {
    return child == null ? null : result(child);
  }

  private Object result(Object object) {
    Step step = steps.of(object);
    Object made = step.isWalked() ? memo.get(object) : step.leave(this, object, object);
    if (made == null) {
      throw MigrationException.of(object, "it was put into state while that was being copied");
    }
    return made;
  }

  /** From a step: one object more was made. */
  void made() {
    values++;
  }

  void created(EntityClass type) {
    entities++;
    settling.created(type);
  }

  void filled(EntityClass type) {
    settling.filled(type);
  }

  @Override
  public @Nullable Class<?> successor(Class<?> old) {
    return from.typeOf(old).<Class<?>>map(to::classOf).orElse(old);
  }

  @Override
  public ClassLoader loader() {
    return to.loader();
  }

  @Override
  public boolean standsIn() {
    return standsIn;
  }

  @Override
  public void placed(Object container) {
    settling.placed(container);
  }
}
