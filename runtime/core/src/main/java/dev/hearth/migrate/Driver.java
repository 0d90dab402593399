package dev.hearth.migrate;

import dev.hearth.HotProgram;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Drives one migration: remembers what became of which object, closes cycles of entities, and keeps
 * the depth of the data off the thread's stack.
 *
 * <p>A hole that asks for what is not migrated yet gets it by a call within its call. Only when
 * many such calls are open, what is asked for is walked first, children before their owner. So what
 * nobody asks for is not migrated at all.
 */
final class Driver implements Filling.Filler {
  /** How many values may be in the making at once; each takes about a kilobyte of the stack. */
  private static final int DEEPEST = 50;

  /** Up to how many are entities filled as soon as they are made. */
  private static final int SHALLOW = 20;

  /** How many handles may wait for one another where what leads to them goes round in circles. */
  private static final int MOST = 200;

  /** The same on a {@link DeepStack}. */
  private static final int MOST_ON_DEEP_STACK = 200_000;

  private static final String TOO_MANY =
      "a handle of it is made from handles of others, and those from others in their turn, too many"
          + " to follow. Make it from what the old state holds";

  private static final Object NULL = new Object();
  private static final ThreadLocal<@Nullable Driver> CURRENT = new ThreadLocal<>();

  static {
    Failures.prime();
  }

  private final MigrationTypes types;
  private final Overloads overloads;
  private final ValueWalk walk;
  private final EntityWalk entityWalk;
  private final Map<Class<?>, Object> fresh = new HashMap<>();
  private final Map<Class<?>, Ledger> asMembers = new HashMap<>();
  private Ledger ledger = new Ledger(true);
  private Carriers carriers = new Carriers(this);
  private Filling filling = new Filling(this);

  /** Those of flattened entities, which cannot tell when they are read. */
  private final IdentityHashMap<Object, Handles> flattened = new IdentityHashMap<>();

  /** How it goes beside the program; null when that stands still. */
  private @Nullable LiveDriving live;

  private Progress progress = new Progress();
  private @Nullable Object program;
  private @Nullable Object outermost;

  /** The one that is gone through just now. */
  private @Nullable Run run;

  /** The entity that is to be made just now. */
  private @Nullable Creation creation;

  /** Those that were made, if the user has written how some are: one may be given for another. */
  private final Set<Object> created = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean last;

  /** Those that are being set once more, with no regard to who reads them. */
  private @Nullable Handles set;

  /** Those whose handle is being made just now, with no value within. */
  private @Nullable Handles filled;

  /** The old entity of which a handle is being made, be it in a value within. */
  private @Nullable Object asker;

  /** How many values are in the making: each waits for the next. */
  private int making;

  private int most = MOST;

  private boolean tooDeep;

  /** Whether a flattened entity was not filled when somebody asked for it. */
  private boolean hasWaited;

  /** How many are being filled that may as well be filled later. */
  private int attempting;

  /** How often somebody had to wait, as there were too many, or one was not filled in a walk. */
  private int waited;

  private long values;
  private long entities;

  Driver(Migration migration, Class<?>... types) {
    this.types = new MigrationTypes(migration, types);
    this.overloads = new Overloads(migration);
    this.walk = new ValueWalk(this, this.types);
    this.entityWalk = new EntityWalk(this, this.types);
  }

  /** The driver of the migration that this thread is in; null outside of one. */
  static @Nullable Driver current() {
    return CURRENT.get();
  }

  /** Counts what is made in {@code progress} from now on. */
  void show(Progress progress) {
    this.progress = progress;
  }

  /** Relies on it that in none of these arrays an element stands twice. */
  void believe(List<@Nullable Object[]> distinct) {
    ledger.believe(distinct);
  }

  /**
   * Has it migrate beside the program that the state is of.
   *
   * @param stage the types that it migrates
   * @return null when that cannot be
   */
  @Nullable LiveDriving goLive(StateClasses stage, Deferrals deferrals) {
    Locality locality = new Locality(types, stage);
    live = locality.isRepeatable() ? new LiveDriving(locality, deferrals) : null;
    return live;
  }

  /** Migrates a whole program; {@code last} when what it becomes is the current version. */
  Object takeOver(Object program, boolean last) {
    this.program = program;
    this.last = last;
    if (types.stays(program)) {
      return program; // what changed is nothing that it holds
    }
    Object now = types.migrate(program);
    if (now == null) {
      throw MigrationException.of(program, "it became null").at(Show.type(program.getClass()));
    }
    return now;
  }

  /** Relies on it that it runs on a {@link DeepStack}. */
  void deepen() {
    most = MOST_ON_DEEP_STACK;
  }

  /** Whether values waited for one another, too many for a usual stack. */
  boolean wasTooDeep() {
    return tooDeep || hasWaited;
  }

  /** Migrates one object; {@code last} when what it becomes is the current version. */
  @Nullable Object single(Object old, boolean last) {
    this.last = last;
    return types.migrate(old);
  }

  Object program() {
    orElseDefer();
    if (program == null) {
      throw new IllegalStateException("program() is only there when a whole program is migrated");
    }
    return program;
  }

  /** Leaves to the pause what cannot be done beside the program. */
  void orElseDefer() {
    if (live != null) {
      live.deferrals().orElseDefer();
    }
  }

  /** What was put off can be done now, some of it. */
  void resume() {
    filling.resume();
  }

  /**
   * Fills what {@code changed} became once more, and what was not filled yet.
   *
   * @param changed old entities whose handles have changed
   * @return what has changed by that
   */
  List<Object> again(Collection<Object> changed) {
    List<Object> filled = new ArrayList<>();
    if (program != null && !types.stays(program)) {
      session(
          program,
          () -> {
            changed.forEach(old -> again(old, filled));
            return null;
          });
    }
    return filled;
  }

  private void again(Object old, List<Object> filled) {
    Object entity = entityOf(old);
    LiveDriving driving = live;
    if (entity == null || driving == null) {
      return; // nobody has asked for it: if somebody does, it is as it is now
    }
    EntityClass type = EntityClass.of(entity.getClass());
    filled.add(entity);
    Handles direct = driving.direct(filling, old, entity, type);
    if (direct == null || !isSet(direct)) {
      Handles unfilled = type.unfilled(entity);
      if (unfilled != null) {
        unfilled.replace();
      }
      filling.add(driving.again(filling, old, entity, type));
    }
  }

  /** Sets handles once more, unless something is to be left to the pause. */
  private boolean isSet(Handles handles) {
    set = handles;
    try {
      fill(handles);
      return true;
    } catch (Deferred e) {
      e.noted();
      return false;
    } finally {
      set = null;
    }
  }

  long values() {
    return values;
  }

  long entities() {
    return entities;
  }

  MigrationTypes types() {
    return types;
  }

  Overloads overloads() {
    return overloads;
  }

  /** Whether what this makes stands for an old version still, or may. */
  boolean standsIn() {
    return !last;
  }

  /** Notes what {@code old} became elsewhere. */
  void know(Object old, @Nullable Object now) {
    ledger.put(old, now == null ? NULL : now);
  }

  /** The entity that {@code old} became; null when there is none yet. */
  @Nullable Object entityOf(Object old) {
    Object known = ledger.get(old);
    return known instanceof Mark || known == NULL ? null : known;
  }

  /** An entity with its initial values, one for each class. */
  Object fresh(Class<?> type) {
    return fresh.computeIfAbsent(type, t -> EntityClass.of(t).create());
  }

  void placed(Object container) {
    filling.placed(container);
  }

  /** From the walk: whether it need not go through {@code old}, which is made or being made. */
  boolean isMet(Object old) {
    return ledger.get(old) != null;
  }

  void meet(Object old) {
    ledger.put(old, Mark.MET);
  }

  /** From the walk: all that {@code old} holds is there. */
  void leave(Object old) {
    if (ledger.get(old) == Mark.MET) {
      types.migrate(old);
    }
  }

  /** What is known of a container of {@code size} that the handle had which is being made. */
  @Nullable Kept kept(int size) {
    Handles handles = filled;
    return live == null || handles == null ? null : live.kept(handles, size);
  }

  /** What {@code each} gives for what a container holds. */
  @Nullable Object[] each(
      @Nullable Object[] old, Function<Object, ? extends @Nullable Object> each) {
    boolean migrate = old.length > 0 && old[0] != null && types.migrates(old[0]);
    boolean inRuns = migrate && live == null && outermost != null && !isDeep();
    if (live != null && migrate && old.length >= Kept.MANY) {
      ledger.expect(old);
    }
    Run many = inRuns ? ledger.run(old) : null;
    return many == null ? Carrying.mapped(old, each) : eachIn(many, each);
  }

  private @Nullable Object[] eachIn(Run many, Function<Object, ? extends @Nullable Object> each) {
    Run outer = run;
    run = many;
    try {
      return many.through(each);
    } finally {
      run = outer;
    }
  }

  /** The value that {@code old} becomes. */
  <A> @Nullable Object value(A old, Function<? super A, ?> make) {
    Run many = run;
    if (many != null && many.awaits(old)) {
      return made(many, ledger, old, make);
    }
    Object known = known(ledger, old);
    if (known != null) {
      return known == NULL ? null : known;
    }
    return outermost == null
        ? session(old, () -> made(null, ledger, old, make))
        : made(null, ledger, old, make);
  }

  /** The value that {@code old} becomes as a member of {@code family}, which it may not stay. */
  <A> @Nullable Object member(Class<?> family, A old, Function<? super A, ?> make) {
    Ledger members = asMembers.computeIfAbsent(family, f -> new Ledger(false));
    Object known = known(members, old);
    if (known != null) {
      return known == NULL ? null : known;
    }
    return outermost == null
        ? session(old, () -> made(null, members, old, make))
        : made(null, members, old, make);
  }

  /** The entity that {@code old} becomes. */
  <A> @Nullable Object entity(
      A old, Function<? super A, ?> make, BiConsumer<? super A, Handles> fill) {
    if (set != null && set.old() == old) {
      throw deferred(); // a hole may be about to read its own entity
    }
    Run many = run;
    if (many != null && many.awaits(old)) {
      return created(many, old, make, fill);
    }
    Object known = known(ledger, old);
    if (known == null && isDeep() && types.makesEntities(old.getClass())) {
      entityWalk.ahead(old); // it may ask for the next one, and that for the one after
      known = known(ledger, old);
    }
    if (known != null) {
      return readable(old, known);
    }
    return outermost == null
        ? session(old, () -> created(null, old, make, fill))
        : created(null, old, make, fill);
  }

  /** What carries the arguments of generic records. */
  Carriers carriers() {
    return carriers;
  }

  /** Whether no more values should be in the making, one within the other. */
  boolean isDeep() {
    return making >= DEEPEST;
  }

  /** Calls {@code make}, which makes what becomes of {@code old}. */
  <T> T making(Object old, Supplier<T> make) {
    making++;
    try {
      return make.get();
    } catch (Deferred e) {
      throw e;
    } catch (Throwable e) {
      throw refused(e, old);
    } finally {
      making--;
    }
  }

  /** What {@code old} became; null when that is to be made now. */
  private @Nullable Object known(Ledger ledger, Object old) {
    Object known = ledger.get(old);
    if (known == null && isDeep() && types.isValue(old) && !isMet(old)) {
      walk.walk(old);
      known = ledger.get(old);
    }
    if (known == Mark.OPEN) {
      throw MigrationException.of(
          old,
          "it is needed to make itself. Only an entity may be part of a cycle, and make must not"
              + " ask for what leads back to it");
    }
    return known == Mark.MET ? null : known;
  }

  private <A> @Nullable Object made(
      @Nullable Run in, Ledger ledger, A old, Function<? super A, ?> make) {
    if (live != null && live.locality().isFar(old.getClass())) {
      live.deferrals().orElseDefer();
    }
    Object made = open(in, ledger, old, make);
    note(in, ledger, old, made == null ? NULL : made);
    values++;
    progress.made();
    return made;
  }

  private <A> Object created(
      @Nullable Run in, A old, Function<? super A, ?> make, BiConsumer<? super A, Handles> fill) {
    Creation outer = creation;
    Creation own = new Creation(old, in, fill);
    creation = own;
    Object entity;
    try {
      entity = open(in, ledger, old, make);
    } finally {
      creation = outer;
    }
    if (!own.isPlainly(entity)) {
      check(own, entity);
      note(in, ledger, old, Objects.requireNonNull(entity));
    }
    Handles handles = own.filledAtOnce();
    if (handles != null) {
      fillAtOnce(handles);
    }
    return readable(old, Objects.requireNonNull(entity));
  }

  /** What the user's own make gave has to be what is filled, before it was written to or later. */
  private void check(Creation of, @Nullable Object given) {
    if (given == null) {
      throw refused(new MigrationException("make gave null for it"), of.old());
    }
    if (of.entity() != null && given != of.entity()) {
      throw refused(new MigrationException(Creation.ANOTHER), of.old());
    }
    if (!created.contains(given)) {
      throw refused(new MigrationException(Creation.OF_ITS_OWN), of.old());
    }
    Handles left = given == of.entity() ? flattened.get(given) : null;
    if (left != null) {
      left.finish(); // which says what is wrong, if anything is
      throw refused(new MigrationException(Creation.TOO_EARLY), of.old());
    }
  }

  /** A new entity; the one that {@code old} becomes if it is just being made. */
  Object create(@Nullable Object old, Class<?> type) {
    Object entity = EntityClass.of(type).create();
    Creation under = creation;
    if (under != null && under.awaits(old)) {
      boolean own = types.makesEntities(under.old().getClass());
      under.of(entity, own);
      note(under.in(), ledger, under.old(), entity);
      entities++;
      values++;
      progress.made();
      await(under, entity);
      if (types.makesEntities()) {
        created.add(entity);
      }
      Handles handles = own ? flattened.get(entity) : null;
      if (handles != null) {
        attempt(handles); // it cannot tell later what was written to it
      }
    }
    return entity;
  }

  private void await(Creation under, Object entity) {
    Object old = under.old();
    EntityClass type = EntityClass.of(entity.getClass());
    Handles handles = new Handles(filling, old, entity, type, type.handles(), under.fill());
    if (isFilledAtOnce(old, type)) {
      under.fillAtOnce(handles);
    } else {
      filling.add(handles);
    }
    if (live != null) {
      live.created(handles);
    }
    if (type.isFlattened()) {
      flattened.put(entity, handles);
      if (type.comparesByHandles()) {
        PlainHandles.preset(old, entity, type);
      }
    }
  }

  /**
   * Whether an entity is filled as soon as it is made: it need not wait in a long row, which is
   * carried along by each garbage collection, where the user's code for it reads nothing that could
   * be another by then.
   */
  private boolean isFilledAtOnce(Object old, EntityClass type) {
    return live != null
        && making <= SHALLOW
        && !HotProgram.class.isAssignableFrom(type.type())
        && live.isNear(old, type);
  }

  private void fillAtOnce(Handles handles) {
    attempting++;
    try {
      handles.pass();
    } catch (MigrationException e) {
      // It is tried again in its turn, and told then.
    } finally {
      attempting--;
      if (!handles.isFilled()) {
        filling.add(handles);
      }
    }
  }

  /**
   * A flattened entity cannot tell when it is read: by a hole, by the constructor of a record that
   * holds it, or where it is compared. It is filled before; all but what is being made just now.
   *
   * @throws MigrationException when it is not, for others that it waits for and that are too many:
   *     who asks for it can wait, too
   */
  private Object readable(Object old, Object entity) {
    Handles handles = flattened.isEmpty() ? null : flattened.get(entity);
    if (handles == null) {
      return entity;
    }
    if (handles.isWaiting(filling.handles(), entityWalk.turn())) {
      throw tooMany(old); // nothing has changed since it was asked for last
    }
    boolean walks = isDeep() && most == MOST;
    if (walks) {
      entityWalk.ahead(old);
    }
    int before = waited;
    if (!walks || entityWalk.isOver() || handles.isRunning()) {
      attempt(handles);
    }
    boolean waits = handles.isOpen() && entityWalk.isToWait(asker, old);
    if (waits || (waited > before && !handles.isFilled())) {
      handles.waits(filling.handles(), entityWalk.turn());
      throw tooMany(old);
    }
    return entity;
  }

  private void attempt(Handles handles) {
    attempting++;
    try {
      handles.attempt();
    } finally {
      attempting--;
    }
  }

  private MigrationException tooMany(Object old) {
    waited++;
    hasWaited |= !flattened.isEmpty();
    return MigrationException.of(old, TOO_MANY);
  }

  /** What fills the entity that {@code old} became; null when there is none, or it is filled. */
  @Nullable Handles unfilled(Object old) {
    Object entity = entityOf(old);
    if (entity == null) {
      return null;
    }
    Handles handles = flattened.get(entity);
    return handles == null ? EntityClass.of(entity.getClass()).unfilled(entity) : handles;
  }

  long filledHandles() {
    return filling.handles();
  }

  /** From the walk: makes what an entity becomes, for nobody who asks for it. */
  void reach(Object old) {
    Object outer = asker;
    asker = null;
    try {
      types.migrate(old);
    } finally {
      asker = outer;
    }
  }

  /** Whether {@code old} became an entity that is filled, or is at it. */
  boolean isPassed(Object old) {
    if (!types.isEntity(old) || entityOf(old) == null) {
      return false;
    }
    Handles handles = unfilled(old);
    return handles == null || handles.isRunning();
  }

  @Override
  public void ahead(Handles handles) {
    if (isDeep()) {
      entityWalk.ahead(handles.old());
    }
  }

  @Override
  public void fill(Handles handles) {
    making++;
    Handles outer = filled;
    filled = handles;
    Object outerAsker = asker;
    asker = handles.old();
    try {
      if (making > most || tooDeep || entityWalk.hasTried(handles.old())) {
        tooDeep |= making > most;
        throw tooMany(handles.old());
      }
      handles.call();
    } catch (Deferred e) {
      throw e;
    } catch (Throwable e) {
      throw refused(e, handles.old());
    } finally {
      filled = outer;
      asker = outerAsker;
      making--;
      if (handles.isFilled()) {
        flattened.remove(handles.entity());
      }
    }
  }

  @Override
  public void putOff(Handles handles) {
    if (live != null) {
      live.putOff(handles);
    }
  }

  @Override
  public Deferred deferred() {
    return Objects.requireNonNull(live, "nothing is put off").deferrals().one();
  }

  private <A> @Nullable Object open(
      @Nullable Run in, Ledger ledger, A old, Function<? super A, ?> make) {
    if (in == null) {
      ledger.put(old, Mark.OPEN);
    } else {
      in.open();
    }
    making++;
    Handles outer = filled;
    filled = null;
    boolean done = false;
    try {
      if (tooDeep) {
        throw tooMany(old); // all begins anew, or is refused
      }
      Object made = make.apply(old);
      done = true;
      return made;
    } catch (Deferred e) {
      throw e;
    } catch (Throwable e) {
      throw refused(e, old);
    } finally {
      filled = outer;
      making--;
      if (!done) {
        note(in, ledger, old, null);
      }
    }
  }

  private static void note(@Nullable Run in, Ledger ledger, Object old, @Nullable Object made) {
    if (in == null) {
      ledger.put(old, made);
    } else {
      in.close(made);
    }
  }

  private @Nullable Object session(Object old, Supplier<@Nullable Object> make) {
    Driver before = CURRENT.get();
    CURRENT.set(this);
    outermost = old;
    tooDeep = false;
    if (types.isProgram(old)) {
      program = old;
    }
    boolean done = false;
    try {
      Object made = make.get();
      if (live == null || live.deferrals().isPaused()) {
        filling.finish();
      } else {
        filling.pass();
      }
      done = true;
      return made;
    } finally {
      if (!done) {
        forget();
      }
      outermost = null;
      CURRENT.set(before);
      if (before == null) {
        CURRENT.remove();
      }
    }
  }

  /** Half of what was made is not filled, and never will be. */
  private void forget() {
    ledger = new Ledger(true);
    asMembers.clear();
    carriers = new Carriers(this);
    filling = new Filling(this);
    filled = null;
    asker = null;
    creation = null;
    created.clear();
    flattened.clear();
  }

  private MigrationException refused(Throwable thrown, Object old) {
    if (thrown instanceof StackOverflowError) {
      tooDeep = true;
      waited++;
    }
    MigrationException refusal =
        thrown instanceof MigrationException known
            ? known
            : Failures.refusal(types.origin(thrown), thrown);
    refusal = WayOut.offered(types, refusal, thrown, old);
    if (!entityWalk.isOver() || attempting > 0) {
      return refusal.about(old); // it is only an attempt: nobody is told where
    }
    if (live != null) {
      return refusal.about(old); // the same is tried in the pause, and told then
    }
    Object top = outermost == null ? old : outermost;
    return new Paths(types::parts).locate(refusal.about(old), program == null ? top : program);
  }
}
