package dev.hearth.migrate;

import dev.hearth.schema.Leaves;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What generated migrations are written with; of use in a hole as well.
 *
 * <pre>{@code
 * @Override protected List<Turret> turrets(V1.Ship old) {
 *   return Carry.collection(old.guns(), gun -> new Turret(migrate(gun), 0));
 * }
 * }</pre>
 *
 * <p>Null gives null everywhere, elements included. Order, mutability and kind of a container are
 * kept: an {@code ArrayList} becomes an {@code ArrayList}, a {@code List.of} one that nobody can
 * change. For the thread of the migration.
 */
// What is generated is typed by what it returns; a component may be null, whatever its type.
@SuppressWarnings({"TypeParameterUnusedInFormals", "NullableOptional"})
public final class Carry {
  private Carry() {}

  /** Makes a value of the new version; the same one when asked again. */
  @SuppressWarnings("unchecked") // it is what make gave, now or before
  public static <A, B> @Nullable B value(
      Migration migration, @Nullable A old, Function<? super A, ? extends B> make) {
    return old == null ? null : (B) migration.driver().value(old, make);
  }

  /**
   * Makes a member of a sealed family of what stays no member by itself; the same one when asked
   * again for the same family.
   *
   * @param family the old family, for which {@code old} may go on as something else elsewhere
   */
  @SuppressWarnings("unchecked") // it is what make gave, now or before
  public static <A, B> @Nullable B value(
      Migration migration,
      Class<?> family,
      @Nullable A old,
      Function<? super A, ? extends B> make) {
    return old == null ? null : (B) migration.driver().member(family, old, make);
  }

  /** Makes an entity of the new version at once, and has it filled before all is done. */
  @SuppressWarnings("unchecked") // it is what make gave, now or before
  public static <A, B> @Nullable B entity(
      Migration migration,
      @Nullable A old,
      Function<? super A, ? extends B> make,
      BiConsumer<? super A, Handles> fill) {
    return old == null ? null : (B) migration.driver().entity(old, make, fill);
  }

  /**
   * A new entity or view, by its no-argument constructor of whatever visibility. When the migration
   * is just making what {@code old} becomes, this is it from now on: its handles can be read, and
   * what is written to them stays.
   *
   * @throws MigrationException when the constructor throws
   */
  public static <T> T create(Migration migration, @Nullable Object old, Class<T> type) {
    return type.cast(migration.driver().create(old, type));
  }

  /**
   * The user's migration class, for what another migration leaves to it; one for each migration.
   *
   * @param type the generated class that it extends
   * @param name its binary name
   * @throws MigrationException when it cannot be made
   */
  public static <M extends Migration> M decided(Migration migration, Class<M> type, String name) {
    migration.driver().orElseDefer(); // what it is asked is not known here
    try {
      Class<?> decided = Class.forName(name, true, type.getClassLoader());
      return type.cast(migration.driver().fresh(decided));
    } catch (ClassNotFoundException e) {
      throw new MigrationException("the migration " + name + " is not there", e);
    }
  }

  /**
   * What the migration's own method of that name gives for {@code old}; for generated code that has
   * too many of one name for javac.
   *
   * @param type the class that the method takes
   */
  @SuppressWarnings("unchecked") // generated code knows what the method gives
  public static <T> @Nullable T call(
      Migration migration, String method, Class<?> type, @Nullable Object old) {
    return (T) migration.driver().overloads().call(method, type, old);
  }

  /**
   * For generated code: refuses a value that only a running draft can hold, and that nobody has
   * decided on.
   */
  public static <T> T onlyInDraft(Object old) {
    String what = old instanceof Enum<?> constant ? constant.name() : Show.state(old.getClass());
    throw MigrationException.of(
        old,
        "only the running draft has "
            + what
            + ". Have the program hold none, or seal the running draft (key s in the dev run's"
            + " console) and decide what becomes of it in the class that migrates from its version");
  }

  /**
   * For generated code: refuses to say what a handle held that came and was dropped, or changed,
   * between two versions, neither of which is the one that {@code old}'s state is of.
   */
  public static <T> T givenUp(Object old, String handle) {
    String problem =
        "its %1$s is read, which came with a later version than this state is of, and was dropped or"
            + " changed by one after that: nothing says what it was. Write the method %1$s in the"
            + " class that migrates to the version that it came with";
    throw MigrationException.of(old, problem.formatted(handle));
  }

  /**
   * For generated code: notes that a new view has no value for a handle, unless the user's class
   * has a method that makes one.
   *
   * @return {@code made}
   */
  public static <T> T leaveOut(
      Migration migration, Object old, T made, String handle, String method) {
    if (made instanceof View view && !migration.driver().types().writes(method, old.getClass())) {
      view.leaveOut$(handle);
    }
    return made;
  }

  /**
   * For generated code: notes that a new view has no value for a handle if the old one has none for
   * the one that it comes from, and the user's class no method that makes one.
   *
   * @return {@code made}
   */
  public static <T> T leaveOut(
      Migration migration, Object old, String from, T made, String handle, String method) {
    if (made instanceof View view && isLeftOut(migration, old, from, method)) {
      view.leaveOut$(handle);
    }
    return made;
  }

  /**
   * For generated code: whether the view of an old entity has no value for a handle, and the user's
   * class has no method for what that goes on as: one that does not read it can be called.
   */
  public static boolean isLeftOut(Migration migration, Object old, String handle, String method) {
    return old instanceof View view
        && view.leavesOut$(handle)
        && !migration.driver().types().writes(method, old.getClass());
  }

  /**
   * Has a migration know what {@code old} becomes, where another one has made it.
   *
   * @return {@code old}
   */
  public static <A> A known(Migration migration, A old, @Nullable Object now) {
    migration.driver().know(old, now);
    return old;
  }

  /**
   * The value that a handle of the new entity of {@code old} has from its initialiser.
   *
   * @param handle a handle that the migration has not set yet
   */
  public static <T> T initial(Migration migration, Object old, String handle) {
    Driver driver = migration.driver();
    Object entity = driver.entityOf(old);
    return entity == null
        ? initialNow(migration, driver.types().successor(old.getClass()), handle)
        : read(entity, handle, driver.unfilled(old));
  }

  /** The value that a handle of {@code type} has from its initialiser. */
  public static <T> T initialNow(Migration migration, Class<?> type, String handle) {
    return read(migration.driver().fresh(type), handle, null);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // generated code knows the handle's type
  private static <T> T read(Object entity, String handle, @Nullable Handles unfilled) {
    EntityClass type = EntityClass.of(entity.getClass());
    int place = type.place(handle);
    if (unfilled == null) {
      return (T) type.get(entity, place);
    }
    Object initial = unfilled.initial(place);
    return (T) (initial == null ? type.get(type.create(), place) : initial);
  }

  /**
   * A collection like {@code from}, each element carried by {@code each}.
   *
   * @throws MigrationException when two elements of a set fall together
   */
  @SuppressWarnings("unchecked") // the same kind of collection
  public static <A, B, C extends Collection<B>> @Nullable C collection(
      @Nullable Collection<A> from, Function<? super A, ? extends B> each) {
    return from == null ? null : (C) Carrying.collection(from, each);
  }

  /**
   * A map like {@code from}.
   *
   * @throws MigrationException when two keys fall together
   */
  @SuppressWarnings("unchecked") // the same kind of map
  public static <K, V, K2, V2, M extends Map<K2, V2>> @Nullable M map(
      @Nullable Map<K, V> from,
      Function<? super K, ? extends K2> key,
      Function<? super V, ? extends V2> value) {
    return from == null ? null : (M) Carrying.map(from, key, value);
  }

  /** The same, which is also asked what becomes of null: an empty {@code Optional}. */
  public static <A, B> Function<A, B> withNull(Function<A, B> each) {
    return new WithNull<>(each);
  }

  /** What is in {@code from}, carried by {@code each}; empty when that gives null. */
  public static <A, B> @Nullable Optional<B> optional(
      @Nullable Optional<A> from, Function<? super A, ? extends B> each) {
    return from == null ? null : from.map(each);
  }

  /** An array of {@code type} with each element carried by {@code each}. */
  public static <A, B> B @Nullable [] array(
      A @Nullable [] from, Class<B[]> type, Function<? super A, ? extends B> each) {
    if (from == null) {
      return null;
    }
    B[] to = type.cast(Array.newInstance(type.getComponentType(), from.length));
    for (int i = 0; i < from.length; i++) {
      A element = from[i];
      if (element != null || each instanceof WithNull) {
        to[i] = each.apply(element);
      }
    }
    return to;
  }

  /**
   * An array of primitives as one of a wider type, {@code int[]} as {@code long[]}.
   *
   * @throws IllegalArgumentException when that could lose something
   */
  public static <T> @Nullable T widenArray(@Nullable Object from, Class<T> type) {
    if (from == null) {
      return null;
    }
    requireWider(from.getClass().getComponentType(), type.getComponentType());
    int length = Array.getLength(from);
    Object to = Array.newInstance(type.getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Array.set(to, i, Array.get(from, i));
    }
    return type.cast(to);
  }

  /**
   * A box as a wider one, {@code Integer} as {@code Long}.
   *
   * @throws IllegalArgumentException when that could lose something
   */
  public static <T> @Nullable T widen(@Nullable Object box, Class<T> type) {
    if (box == null) {
      return null;
    }
    requireWider(box.getClass(), type);
    Object one =
        Array.newInstance(Leaves.classOf(Leaves.unboxed(type.getSimpleName()).orElseThrow()), 1);
    Array.set(one, 0, box);
    return type.cast(Array.get(one, 0));
  }

  private static void requireWider(@Nullable Class<?> from, @Nullable Class<?> to) {
    if (from == null
        || to == null
        || !(from == to || Leaves.widens(from.getSimpleName(), to.getSimpleName()))) {
      throw new IllegalArgumentException(from + " does not widen to " + to + " without loss");
    }
  }
}
