package dev.hearth.migrate;

import dev.hearth.schema.StateDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Copies a graph of state into the classes of another loader; the old graph is only read.
 *
 * <p>What is shared before is shared after. An entity is there before what it holds, so that cycles
 * close; a value is made by calls within calls, and where those get many it is walked first.
 */
final class Copy implements Rebuilding, Filling.Filler {
  private static final int DEEPEST = 100;

  private final StateClasses from;
  private final Steps steps;
  private final StateClasses to;
  private final boolean standsIn;
  private final Progress progress;
  private final Ledger ledger = new Ledger();
  private final List<@Nullable Object[]> distinct = new ArrayList<>();
  private final Filling filling = new Filling(this);
  private final GraphWalk walk = new ValuesFirst();

  /** The one that is gone through just now. */
  private @Nullable Run run;

  private int depth;
  private long values;
  private long entities;

  /**
   * A copy to be made.
   *
   * @param old the loader of the objects that are to be copied
   * @param to what they become, for the same schema
   * @param standsIn whether those are classes of an old version
   * @param progress where it counts what it makes
   */
  Copy(ClassLoader old, StateClasses to, boolean standsIn, Progress progress) {
    this.from = StateClasses.of(to.schema(), name -> name, old);
    this.to = to;
    this.steps = new Steps(from, to, new Sharing(old, to));
    this.standsIn = standsIn;
    this.progress = progress;
  }

  /**
   * What becomes of {@code root}, a state object.
   *
   * @throws MigrationException when it cannot be copied; the message names the value and its path
   */
  Object of(Object root) {
    try {
      Object copy = Objects.requireNonNull(copied(root));
      filling.finish();
      return copy;
    } catch (MigrationException e) {
      throw new Paths(steps::parts).locate(e, root);
    }
  }

  /** How many objects were made, entities included. */
  long values() {
    return values;
  }

  /** How many entities were made of their current classes. */
  long entities() {
    return entities;
  }

  /** From a step: what becomes of what it found in its object. */
  @Nullable Object copied(@Nullable Object old) {
    if (old == null) {
      return null;
    }
    Step step = steps.of(old);
    if (step instanceof Step.Immediate) {
      return step.make(this, old);
    }
    Object known = ledger.get(old);
    if (known == null && depth >= DEEPEST && step instanceof Step.Value) {
      walk.walk(old);
      known = ledger.get(old);
    }
    if (known == Mark.OPEN) {
      throw MigrationException.of(old, "it holds itself. Only an entity may be part of a cycle");
    }
    return known == null || known == Mark.MET ? made(null, step, old) : known;
  }

  /** The same for all of an array; it is itself when all of them are. */
  @Nullable Object[] copied(@Nullable Object[] old) {
    Step step = old.length == 0 || old[0] == null ? null : steps.of(old[0]);
    boolean state = step instanceof RecordStep || step instanceof EntityStep;
    Run many = state && depth < DEEPEST / 2 ? ledger.run(old) : null;
    return many == null ? eachCopied(old) : copiedIn(many, Objects.requireNonNull(step), old);
  }

  private @Nullable Object[] copiedIn(Run many, Step step, @Nullable Object[] old) {
    partsFirst(step, old);
    Run outer = run;
    run = many;
    try {
      @Nullable Object[] now =
          many.through(each -> many.awaits(each) ? made(many, step, each) : copied(each));
      if (many.isDistinct()) {
        distinct.add(now);
      }
      return Ledger.areSame(now, old) ? old : now;
    } finally {
      run = outer;
    }
  }

  /** Copies the records that the elements hold, in the order in which they are asked for then. */
  private void partsFirst(Step step, @Nullable Object[] old) {
    for (HeldRecords parts : steps.parts(step)) {
      @Nullable Object[] all = parts.of(old);
      Run many = ledger.run(all);
      if (many != null) {
        copiedIn(many, steps.of(Objects.requireNonNull(all[0])), all);
      }
    }
  }

  private @Nullable Object[] eachCopied(@Nullable Object[] old) {
    @Nullable Object[] now = old;
    for (int i = 0; i < old.length; i++) {
      Object element = copied(old[i]);
      if (now == old && element != old[i]) {
        now = Arrays.copyOf(old, old.length, Object[].class);
      }
      if (now != old) {
        now[i] = element;
      }
    }
    return now;
  }

  /** Arrays in which no element stands twice. */
  List<@Nullable Object[]> distinct() {
    return distinct;
  }

  private Object made(@Nullable Run in, Step step, Object old) {
    open(in, old);
    depth++;
    try {
      Object now = step.make(this, old);
      note(in, old, now);
      return now;
    } catch (Throwable e) {
      throw Failures.refusal("the new code", e).about(old);
    } finally {
      depth--;
    }
  }

  private void open(@Nullable Run in, Object old) {
    if (in == null) {
      ledger.put(old, Mark.OPEN);
    } else {
      in.open();
    }
  }

  private void note(@Nullable Run in, Object old, Object now) {
    if (in == null) {
      ledger.put(old, now);
    } else {
      in.close(now);
    }
  }

  /** From a step: one object more was made. */
  void made() {
    values++;
    progress.made();
  }

  /**
   * From a step: an entity is there, and may be met again before all its handles are set.
   *
   * @param current whether it is of its current class
   */
  void created(Object old, Object entity, boolean current) {
    note(run != null && run.isOpen(old) ? run : null, old, entity);
    values++;
    progress.made();
    entities += current ? 1 : 0;
  }

  /** From a step: {@code fill} sets the handles at {@code places}, later or when one is read. */
  void later(
      Object old, Object entity, EntityClass type, int[] places, BiConsumer<Object, Handles> fill) {
    filling.add(new Handles(filling, old, entity, type, places, fill));
  }

  @Override
  public void fill(Handles handles) {
    try {
      handles.call();
    } catch (Throwable e) {
      throw Failures.refusal("the new code", e).about(handles.old());
    }
  }

  @Override
  public void ahead(Handles handles) {}

  /** Makes the values that a value leads to before it, and no entities. */
  private final class ValuesFirst extends GraphWalk {
    @Override
    boolean enter(Object object) {
      if (ledger.get(object) != null || !(steps.of(object) instanceof Step.Value value)) {
        return false;
      }
      ledger.put(object, Mark.MET);
      value.children(object, this::visit);
      return true;
    }

    private void visit(@Nullable Object child) {
      if (child != null && steps.of(child) instanceof Step.Value && ledger.get(child) == null) {
        push(child);
      }
    }

    @Override
    void leave(Object object) {
      if (ledger.get(object) == Mark.MET) {
        made(null, steps.of(object), object);
      }
    }
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

  /** An entity of the current class is what it will be, and no migration looks at it. */
  @Override
  public boolean standsIn(Object element) {
    return standsIn
        && to.typeOf(element.getClass())
            .filter(to::isCurrent)
            .filter(type -> to.schema().type(type).kind() == StateDef.Kind.ENTITY)
            .isEmpty();
  }

  @Override
  public void placed(Object container) {
    filling.placed(container);
  }
}
