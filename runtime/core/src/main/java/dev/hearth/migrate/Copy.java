package dev.hearth.migrate;

import dev.hearth.schema.StateDef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  /** Up to how many levels are entities copied within others. */
  private static final int SHALLOW = 20;

  private final StateClasses from;
  private final Steps steps;
  private final StateClasses to;
  private final boolean standsIn;
  private final Progress progress;
  private final Ledger ledger = new Ledger(false);
  private final List<@Nullable Object[]> distinct = new ArrayList<>();
  private final Filling filling = new Filling(this);
  private final GraphWalk walk = new ValuesFirst();

  /** How it reads what the program goes on writing; null when that stands still. */
  private final @Nullable LiveReads live;

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
    this(old, to, standsIn, progress, null);
  }

  /** The same, of state that is written meanwhile, by what {@code live} can read of it. */
  Copy(
      ClassLoader old,
      StateClasses to,
      boolean standsIn,
      Progress progress,
      @Nullable LiveReads live) {
    this.live = live;
    this.from = StateClasses.of(to.schema(), name -> name, old);
    this.to = to;
    this.steps = new Steps(from, to, new Sharing(old, to, standsIn));
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

  /**
   * Whether about so many objects would be made of {@code root}, at least. A value that is held
   * twice counts twice: to know it again would take longer than all else here.
   */
  boolean takesMoreThan(int most, Object root) {
    Set<Object> entities = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    int met = 0;
    while (!open.isEmpty() && met <= most) {
      Object next = open.pop();
      Step step = steps.of(next);
      if (step instanceof Step.Immediate || (step instanceof EntityStep && !entities.add(next))) {
        continue;
      }
      met++;
      Object first = ContainerKind.isContainer(next) ? first(next, most) : null;
      if (first != null) {
        if (!(steps.of(first) instanceof Step.Immediate)) {
          return true;
        }
      } else if (step instanceof EntityStep entity) {
        entity.values(next, open::push);
      } else if (step instanceof Step.Value value) {
        value.children(next, child -> push(child, open));
      }
    }
    return met > most;
  }

  private static void push(@Nullable Object child, Deque<Object> open) {
    if (child != null) {
      open.push(child);
    }
  }

  /** One of the elements or values of a container that has more than {@code most}. */
  private static @Nullable Object first(Object container, int most) {
    Collection<?> all =
        container instanceof Map<?, ?> map ? map.values() : (Collection<?>) container;
    return all.size() > most ? all.iterator().next() : null;
  }

  /** Copies what can be copied now of {@code root} and all that was put off. */
  Object pass(Object root) {
    Object copy = Objects.requireNonNull(copied(root));
    filling.pass();
    return copy;
  }

  /** Goes on with what was made meanwhile, as far as that can be copied now. */
  void passOn() {
    if (live != null && !live.deferrals().isPaused()) {
      filling.pass();
    }
  }

  /** What was put off can be copied now, some of it. */
  void resume() {
    filling.resume();
  }

  /** Puts off no more. */
  void finish() {
    filling.finish();
  }

  @Nullable LiveReads live() {
    return live;
  }

  /** Whether few values are being made, one within the other. */
  boolean isShallow() {
    return depth <= SHALLOW;
  }

  /** Makes room for what becomes of these. */
  void expect(@Nullable Object[] all) {
    Object first = all.length == 0 ? null : all[0];
    if (live != null && first != null && steps.of(first) instanceof EntityStep) {
      live.expect(all.length);
    }
  }

  /** The step of an entity. */
  EntityStep stepOf(Object entity) {
    return (EntityStep) steps.of(entity);
  }

  /** Whether all of these pass as they are, whatever comes of other state. */
  boolean areLeaves(@Nullable Object[] all) {
    for (Object each : all) {
      if (each != null && !(ContainerKind.isOfJdk(each.getClass()) && isImmediate(each))) {
        return false;
      }
    }
    return true;
  }

  private boolean isImmediate(Object object) {
    return steps.of(object) instanceof Step.Immediate;
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
    if (live != null && LiveReads.isOpen(old)) {
      live.deferrals().orElseDefer();
      Object twin = live.now(this, old);
      if (twin != null) {
        return twin;
      }
    }
    Object known = known(step, old);
    if (known == null && depth >= DEEPEST && step instanceof Step.Value) {
      walk.walk(old);
      known = ledger.get(old);
    }
    if (known == Mark.OPEN) {
      throw MigrationException.of(old, "it holds itself. Only an entity may be part of a cycle");
    }
    return known == null || known == Mark.MET ? made(null, step, old) : known;
  }

  private @Nullable Object known(Step step, Object old) {
    return live != null && isOwned(step)
        ? live.twin(old, ((EntityStep) step).firstHandle(old))
        : ledger.get(old);
  }

  /**
   * Whether what an entity becomes is noted with whose its handles are: to look that up costs less
   * than to look for the entity itself.
   */
  private boolean isOwned(Step step) {
    return live != null && step instanceof EntityStep entity && entity.handles() > 0;
  }

  /** The same for all of an array; it is itself when all of them are. */
  @Nullable Object[] copied(@Nullable Object[] old) {
    Step step = old.length == 0 || old[0] == null ? null : steps.of(old[0]);
    boolean state = step instanceof RecordStep || step instanceof EntityStep;
    Run many = state && live == null && depth < DEEPEST / 2 ? ledger.run(old) : null;
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
    open(in, step, old);
    depth++;
    try {
      Object now = step.make(this, old);
      note(in, step, old, now);
      return now;
    } catch (Deferred e) {
      note(null, step, old, null);
      throw e;
    } catch (Throwable e) {
      throw Failures.refusal("the new code", e).about(old);
    } finally {
      depth--;
    }
  }

  private void open(@Nullable Run in, Step step, Object old) {
    if (in == null) {
      note(null, step, old, Mark.OPEN);
    } else {
      in.open();
    }
  }

  private void note(@Nullable Run in, Step step, Object old, @Nullable Object now) {
    if (in != null) {
      in.close(now);
    } else if (!isOwned(step)) {
      ledger.put(old, now);
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
  void created(EntityStep step, Object old, Object entity, boolean current) {
    note(run != null && run.isOpen(old) ? run : null, step, old, entity);
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
    } catch (Deferred e) {
      throw e;
    } catch (Throwable e) {
      throw Failures.refusal("the new code", e).about(handles.old());
    }
  }

  @Override
  public void ahead(Handles handles) {}

  @Override
  public void putOff(Handles handles) {}

  @Override
  public Deferred deferred() {
    return Objects.requireNonNull(live, "all is read at once").deferrals().one();
  }

  /** Makes the values that a value leads to before it, and no entities. */
  private final class ValuesFirst extends GraphWalk {
    @Override
    boolean enter(Object object) {
      if (ledger.get(object) != null || !(steps.of(object) instanceof Step.Value value)) {
        return false;
      }
      if (live != null && LiveReads.isOpen(object)) {
        live.deferrals().orElseDefer();
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
