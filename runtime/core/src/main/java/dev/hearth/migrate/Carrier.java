package dev.hearth.migrate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What makes the argument of a generic record another one, for generated migrations.
 *
 * <pre>{@code
 * Carrier<V1.Ship, Ship> ship = Carrier.by(this, "V1.Ship -> Ship", Ship.class, o -> migrate(o));
 * Carrier<List<V1.Ship>, List<Ship>> ships = Carrier.collection(this, List.class, ship);
 * }</pre>
 *
 * <p>Null gives null. Two that are made in the same way are one and the same within a migration,
 * and what one makes of an object is the same object when it is asked again. What is made of
 * carriers that change nothing changes nothing. For the thread of the migration.
 *
 * @param <A> what it takes
 * @param <B> what it gives
 */
public abstract class Carrier<A, B> {
  /** What it does with its parts. */
  private final Object kind;

  private final List<Carrier<?, ?>> parts;
  private final int hash;

  Carrier(Object kind, List<Carrier<?, ?>> parts) {
    this.kind = kind;
    this.parts = parts;
    int hash = getClass().hashCode() * 31 + kind.hashCode();
    for (Carrier<?, ?> part : parts) {
      hash = hash * 31 + part.hash;
    }
    this.hash = hash;
  }

  /** What carries an argument that does not change. */
  @SuppressWarnings("unchecked") // of any type
  public static <A> Carrier<A, A> same() {
    return (Carrier<A, A>) SameCarrier.INSTANCE;
  }

  /**
   * An argument by what carries it elsewhere as well.
   *
   * @param kind says from what to what: there is one {@code each} for it
   * @param type the class of what that gives
   * @param each never asked for null
   */
  public static <A, B> Carrier<A, B> by(
      Migration migration,
      String kind,
      Class<?> type,
      Function<? super A, ? extends @Nullable B> each) {
    return carriers(migration).one(new FunctionCarrier<>(kind, type, each));
  }

  /** {@code T} to {@code Optional<T>}; null becomes empty. */
  public static <A, B> Carrier<A, Optional<B>> wrapping(Migration migration, Carrier<A, B> value) {
    return carriers(migration).one(new WrappingCarrier<>(value));
  }

  /** Whatever {@code first} gives, by {@code second}. */
  public static <A, B, C> Carrier<A, C> chained(
      Migration migration, Carrier<A, B> first, Carrier<B, C> second) {
    return carriers(migration).one(new ChainedCarrier<>(first, second));
  }

  /**
   * The elements of a collection.
   *
   * @param type the class that it is declared as
   */
  public static <A, B, C extends Collection<A>, D extends Collection<B>> Carrier<C, D> collection(
      Migration migration, Class<?> type, Carrier<A, B> each) {
    Carriers carriers = carriers(migration);
    return carriers.one(new CollectionCarrier<A, B, C, D>(carriers, type, each));
  }

  /**
   * The keys and values of a map.
   *
   * @param type the class that it is declared as
   */
  public static <K, K2, V, V2, M extends Map<K, V>, N extends Map<K2, V2>> Carrier<M, N> map(
      Migration migration, Class<?> type, Carrier<K, K2> key, Carrier<V, V2> value) {
    Carriers carriers = carriers(migration);
    return carriers.one(new MapCarrier<K, K2, V, V2, M, N>(carriers, type, key, value));
  }

  /** What is in an Optional. */
  public static <A, B> Carrier<Optional<A>, Optional<B>> optional(
      Migration migration, Carrier<A, B> each) {
    Carriers carriers = carriers(migration);
    return carriers.one(new OptionalCarrier<>(carriers, each));
  }

  /** The elements of an array. */
  public static <A, B> Carrier<A[], B[]> array(Migration migration, Carrier<A, B> each) {
    Carriers carriers = carriers(migration);
    return carriers.one(new ArrayCarrier<>(carriers, each));
  }

  /**
   * A generic record at other arguments.
   *
   * @param type its class; there is one {@code maker} for each
   * @param arguments what carries each of its arguments
   * @param maker asked once, and not before there is such a record: is given what takes its
   *     components apart, and gives what makes one of another
   */
  public static <A, B> Carrier<A, B> record(
      Migration migration,
      Class<?> type,
      List<Carrier<?, ?>> arguments,
      Function<Parts<A>, Function<A, B>> maker) {
    Carriers carriers = carriers(migration);
    return carriers.one(new RecordCarrier<>(carriers, type, arguments, maker));
  }

  private static Carriers carriers(Migration migration) {
    return migration.driver().carriers();
  }

  /**
   * What becomes of a value; the same when asked again. Null becomes null, or an empty Optional.
   */
  public abstract @Nullable B of(@Nullable A old);

  /** The class of what it gives. */
  abstract Class<?> type();

  /** Shows {@code visit} what is to be made before {@code old} can be. */
  void lead(@Nullable A old, BiConsumer<Composite<?, ?>, Object> visit) {}

  /** Whether it gives what it takes, since its parts do. */
  boolean changesNothing() {
    return false;
  }

  final boolean partsChangeNothing() {
    return parts.stream().allMatch(Carrier.same()::equals);
  }

  /** Whether null becomes something. */
  boolean takesNull() {
    return false;
  }

  /** The same for the elements of a container. */
  @SuppressWarnings("NullAway") // an element may be null, whatever its type
  final Function<A, B> function() {
    return takesNull() ? Carry.withNull(this::of) : this::of;
  }

  /** Whether it does the same with the very same parts. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Carrier<?, ?> carrier
            && hash == carrier.hash
            && getClass() == carrier.getClass()
            && kind.equals(carrier.kind)
            && hasPartsOf(carrier));
  }

  /** Compared as objects: a part has parts, and so on, as deep as the types are. */
  @SuppressWarnings("ReferenceEquality")
  private boolean hasPartsOf(Carrier<?, ?> other) {
    if (parts.size() != other.parts.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) != other.parts.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final int hashCode() {
    return hash;
  }
}
