package dev.hearth.migrate;

import java.util.BitSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * For generated code: the handles of an entity that a migration is filling.
 *
 * <pre>{@code
 * if (h.begin("pos")) {
 *   h.set(pos(old));
 * }
 * }</pre>
 *
 * <p>Until a handle has its value, it holds this: who reads it has it filled first. So what a
 * migration makes of a handle does not depend on the order in which entities are filled.
 */
public final class Handles {
  private static final int ALL = -1;
  private static final int NONE = -1;
  private static final int BITS = Long.SIZE;

  private final Filling filling;
  private final EntityClass type;

  /** Whose they are: of one and the same entity always, unless they are set once more. */
  private Object old;

  private Object entity;
  private BiConsumer<Object, Handles> fill;

  /** Which handles there are to fill. */
  private final int[] places;

  /** What the handles held at first; null where nobody can ask for it. */
  private final @Nullable Object @Nullable [] initial;

  /** Whether all are filled and are now set once more, while nobody reads them. */
  private final boolean direct;

  /** Which handles are being made or done, by their bits; those that find no room here in more. */
  private long begun;

  private @Nullable BitSet more;

  /** Which handles are left to the pause of the program that they are made of. */
  private @Nullable BitSet putOff;

  private boolean replaced;

  /** How many are not done. */
  private int left;

  /** Which one is to be made just now. */
  private int wanted = ALL;

  /** Whether nobody reads it yet. */
  private boolean attempted;

  /** Which one is being made. */
  private int current = NONE;

  /** How many containers were carried over for that so far. */
  private int containers;

  /** Which one is probably the next: they are named in their order. */
  private int next;

  /** Of one that waits for others: how many handles were set then, and in which turn that was. */
  private long waitsSince = -1;

  private int waitsIn;

  /** How often it is at it, one time within the other. */
  private int running;

  Handles(
      Filling filling,
      Object old,
      Object entity,
      EntityClass type,
      int[] places,
      BiConsumer<Object, Handles> fill) {
    this(filling, old, entity, type, places, fill, type.initial(entity, places));
  }

  /**
   * The same.
   *
   * @param initial what the handles held at first; null where nobody can ask for it
   */
  Handles(
      Filling filling,
      Object old,
      Object entity,
      EntityClass type,
      int[] places,
      BiConsumer<Object, Handles> fill,
      @Nullable Object @Nullable [] initial) {
    this.filling = filling;
    this.old = old;
    this.entity = entity;
    this.type = type;
    this.places = places;
    this.fill = fill;
    this.left = places.length;
    this.initial = initial;
    this.direct = false;
    type.await(entity, places, this);
  }

  private Handles(
      Filling filling,
      Object old,
      Object entity,
      EntityClass type,
      BiConsumer<Object, Handles> fill) {
    this.filling = filling;
    this.old = old;
    this.entity = entity;
    this.type = type;
    this.places = type.handles();
    this.fill = fill;
    this.initial = null;
    this.direct = true;
  }

  /** Those of an entity that is filled, to be set once more, while nobody reads them. */
  static Handles direct(
      Filling filling,
      Object old,
      Object entity,
      EntityClass type,
      BiConsumer<Object, Handles> fill) {
    return new Handles(filling, old, entity, type, fill);
  }

  /** Whether they can be {@link #of those} of such an entity. */
  boolean isFor(Filling filling, EntityClass type) {
    return this.filling == filling && this.type == type;
  }

  /** They are those of another entity of that class from now on. */
  void of(Object old, Object entity, BiConsumer<Object, Handles> fill) {
    this.old = old;
    this.entity = entity;
    this.fill = fill;
    this.next = 0;
  }

  /** Others are there in its place. */
  void replace() {
    replaced = true;
  }

  /** Whether no others are there in its place. */
  boolean isInForce() {
    return !replaced;
  }

  /** Whether the handle of that name, or field of an old entity's view, is to be set now. */
  public boolean begin(String name) {
    int place = type.isAt(next, name) ? next : type.place(name);
    next = place + 1;
    return begin(place);
  }

  /** The same for a field of a view that state from before it came has nothing for. */
  public boolean beginUnlessLeftOut(String name) {
    if (!(entity instanceof View view) || !view.leavesOut$(name)) {
      return begin(name);
    }
    int place = type.place(name);
    next = place + 1;
    return wanted == place && !attempted && begin(place); // somebody asks for it all the same
  }

  boolean begin(int place) {
    if (direct) {
      current = place;
      containers = 0;
      return true;
    }
    if ((wanted != ALL && wanted != place) || !mark(place, true)) {
      return false;
    }
    if (type.isWrittenTo(entity, place)) {
      done(); // what the user's own code has given it stays
      return false;
    }
    current = place;
    containers = 0;
    return true;
  }

  /** Which one is being made. */
  int current() {
    return current;
  }

  /** Whether a container is the first that is carried over for the handle that is being made. */
  boolean isFirstContainer() {
    return containers++ == 0;
  }

  /**
   * Sets the handle that was begun last.
   *
   * @throws MigrationException when the value is null
   */
  public void set(@Nullable Object value) {
    type.set(entity, current, value);
    current = NONE;
    if (!direct) {
      done();
    }
  }

  private void done() {
    left--;
    filling.set();
    if (left == 0) {
      type.filled(entity);
      filling.filled(type);
    }
  }

  /**
   * For {@code Hot}: fills the handle, which is being read.
   *
   * @throws MigrationException when that cannot be done; also when it is needed to make itself
   */
  public void fill(Object handle) {
    read(type.placeOf(entity, handle));
  }

  /** Fills the handle at {@code place}, which is being read. */
  void read(int place) {
    if (putOff != null && putOff.get(place)) {
      throw filling.deferred();
    }
    filling.ahead(this);
    if (!isBegun(place)) {
      run(place, false);
    } else if (type.awaits(entity, place)) {
      throw MigrationException.of(
          old,
          "its handle "
              + type.names().get(place)
              + " is read to make itself. What leads back to an entity may be held by it, and not"
              + " be read, compared or hashed by that handle while it is made");
    }
  }

  /** Fills what is not filled; a handle that nobody sets gets what its initialiser gives. */
  void finish() {
    if (left > 0) {
      run(ALL, false);
    }
    setInitial();
  }

  private void setInitial() {
    for (int i = 0; i < places.length && left > 0 && !(entity instanceof View); i++) {
      if (begin(places[i])) {
        set(type.get(type.create(), places[i]));
      }
    }
  }

  /** Leaves the handle at {@code place} to the pause. */
  void putOff(int place) {
    if (mark(place, true)) {
      putOff = putOff == null ? new BitSet() : putOff;
      putOff.set(place);
    }
  }

  /** What was put off is no longer. */
  void resume() {
    if (putOff != null) {
      putOff.stream().forEach(place -> mark(place, false));
      putOff = null;
    }
  }

  /** Fills what can be filled now, and puts off the rest; whether there is none. */
  boolean pass() {
    boolean through = left == 0;
    while (!through) {
      try {
        run(ALL, false);
        through = true;
      } catch (Deferred e) {
        e.noted();
      }
    }
    setInitial();
    return left == 0;
  }

  /** Fills what can be filled now; what cannot follows in its turn, and is refused then. */
  void attempt() {
    for (int i = 0; i < places.length && left > 0; i++) {
      if (!isBegun(places[i])) {
        try {
          run(places[i], true);
        } catch (MigrationException e) {
          // It may need what is being made just now.
        }
      }
    }
  }

  private void run(int only, boolean attempt) {
    boolean outerAttempted = attempted;
    int outerWanted = wanted;
    int outerCurrent = current;
    int outerNext = next;
    attempted = attempt;
    int outerContainers = containers;
    wanted = only;
    current = NONE;
    next = 0;
    running++;
    try {
      filling.fill(this);
    } catch (Deferred e) {
      if (current == NONE) {
        throw new IllegalStateException("something else than a handle is left to the pause", e);
      }
      mark(current, false);
      putOff(current);
      current = NONE;
      throw e;
    } finally {
      running--;
      if (current != NONE) {
        mark(current, false);
      }
      attempted = outerAttempted;
      wanted = outerWanted;
      current = outerCurrent;
      next = outerNext;
      containers = outerContainers;
    }
  }

  /** From the filler: calls what sets the handles. */
  void call() {
    fill.accept(old, this);
  }

  /** Whether one of them is being made. */
  boolean isRunning() {
    return running > 0;
  }

  /** Nothing comes of it before more than {@code set} handles are, or in another {@code turn}. */
  void waits(long set, int turn) {
    waitsSince = set;
    waitsIn = turn;
  }

  /** Whether nothing can have come of it since {@link #waits}. */
  boolean isWaiting(long set, int turn) {
    return waitsSince == set && waitsIn == turn;
  }

  /** Whether something is left, and it is not at it. */
  boolean isOpen() {
    return left > 0 && running == 0;
  }

  boolean isFilled() {
    return left == 0;
  }

  Object old() {
    return old;
  }

  Object entity() {
    return entity;
  }

  EntityClass type() {
    return type;
  }

  /** What sets the handles. */
  BiConsumer<Object, Handles> filler() {
    return fill;
  }

  /** What the handles held at first; null where nobody can ask for it. */
  @Nullable Object @Nullable [] initial() {
    return initial;
  }

  /** What the handle at {@code place} held at first; null when that is not known. */
  @Nullable Object initial(int place) {
    for (int i = 0; initial != null && i < places.length; i++) {
      if (places[i] == place) {
        return initial[i];
      }
    }
    return null;
  }

  private boolean isBegun(int place) {
    return place < BITS ? (begun & 1L << place) != 0 : more != null && more.get(place);
  }

  /** Whether that changed anything. */
  private boolean mark(int place, boolean on) {
    if (isBegun(place) == on) {
      return false;
    }
    if (place < BITS) {
      begun ^= 1L << place;
    } else {
      more = more == null ? new BitSet() : more;
      more.set(place, on);
    }
    return true;
  }
}
