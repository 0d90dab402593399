package dev.hearth.testkit;

import dev.hearth.HotProgram;
import dev.hearth.migrate.Chain;
import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.MigrationException;
import dev.hearth.migrate.Route;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.LibraryLeaf;
import dev.hearth.schema.Names;
import dev.hearth.schema.SealedVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes up state of every sealed version and migrates it, to find what throws before real state
 * does.
 *
 * <pre>{@code
 * @Test
 * void anyStateMigrates() {
 *   ArbitraryState.of(Arena.class)
 *       .with(V1.Ship.class, "fuel", random -> random.nextInt(101))   // the game keeps it in 0…100
 *       .check(arena -> assertTrue(arena.isSound()));
 * }
 * }</pre>
 *
 * <p>The values are odd ones as often as not: {@code NaN}, {@code -0.0}, the smallest and the
 * largest, null in a record's component or in a list, empty and large containers, halves of
 * surrogate pairs; values are shared, and entities know each other and themselves. The same seed
 * gives the same state.
 *
 * <p>Immutable.
 *
 * @param <P> the program
 */
public final class ArbitraryState<P extends HotProgram> {
  private static final int SIZES = 20;
  private static final int GROWTH = 3;

  private final Class<P> program;
  private final Wishes wishes;

  private ArbitraryState(Class<P> program, Wishes wishes) {
    this.program = program;
    this.wishes = wishes;
  }

  /** State that becomes a {@code program}; 200 times for each version, from a fixed seed on. */
  public static <P extends HotProgram> ArbitraryState<P> of(Class<P> program) {
    return new ArbitraryState<>(program, ImmutableWishes.builder().build());
  }

  private ArbitraryState<P> with(Wishes changed) {
    return new ArbitraryState<>(program, changed);
  }

  /** Begins with that seed; each run takes the next one. */
  public ArbitraryState<P> seed(long seed) {
    return with(ImmutableWishes.copyOf(wishes).withSeed(seed));
  }

  /** Makes up so many programs for each version. */
  public ArbitraryState<P> runs(int runs) {
    return with(ImmutableWishes.copyOf(wishes).withRuns(runs));
  }

  /** Leaves out nulls, for state that never holds any. */
  public ArbitraryState<P> withoutNulls() {
    return with(ImmutableWishes.copyOf(wishes).withNulls(false));
  }

  /**
   * Takes from {@code values} what is declared as {@code type}: a record, an enum or a sealed
   * interface in the classes of its version, or a type like {@code String}.
   *
   * @param values gives no null
   */
  public <T> ArbitraryState<P> with(Class<T> type, Function<RandomGenerator, ? extends T> values) {
    return with(ImmutableWishes.builder().from(wishes).putValues(type, values).build());
  }

  /**
   * Takes a component of a record, or a handle of an entity, from {@code values}.
   *
   * @param owner the class that it is of in its version: {@code V1.Ship.class}
   */
  public ArbitraryState<P> with(
      Class<?> owner,
      String component,
      Function<RandomGenerator, ? extends @Nullable Object> values) {
    return with(
        ImmutableWishes.builder()
            .from(wishes)
            .putParts(new Wishes.Part(owner, component), values)
            .build());
  }

  /**
   * Migrates all that is made up.
   *
   * @throws AssertionError when some of it does not migrate; with the version, the seed, the path
   *     and the value
   * @throws IllegalArgumentException when {@code with} names what no version has
   */
  public void check() {
    check(migrated -> {});
  }

  /**
   * The same, and gives each migrated program to {@code invariant}. It is not started.
   *
   * @throws AssertionError as above, and when {@code invariant} throws
   */
  public void check(Consumer<? super P> invariant) {
    CompiledCode code = CompiledCode.of(program);
    List<Origin> origins = origins(code);
    checkWishes(origins);
    for (Origin origin : origins) {
      for (int i = 0; i < wishes.runs(); i++) {
        run(origin, wishes.seed() + i, invariant);
      }
    }
  }

  /** A program of a version that becomes this one. */
  private record Origin(int version, String root, Route route) {
    boolean has(Class<?> type) {
      return route.classes().typeOf(type).isPresent()
          || LibraryLeaf.typesIn(route.classes().schema()).contains(type.getName());
    }

    boolean has(Wishes.Part part) {
      return route
          .classes()
          .typeOf(part.owner())
          .map(route.classes().schema()::type)
          .flatMap(def -> def.component(part.name()))
          .isPresent();
    }
  }

  private List<Origin> origins(CompiledCode code) {
    Chain chain = Chain.of(code);
    List<Origin> origins = new ArrayList<>();
    for (SealedVersion version : code.history()) {
      Route route = Route.find(asCompiled(version), code);
      for (String root : version.schema().roots()) {
        if (!route.isDirect() && chain.becomes(route.classes().classOf(root)) == program) {
          origins.add(new Origin(version.version(), root, route));
        }
      }
    }
    return origins;
  }

  private static CompiledSchema asCompiled(SealedVersion version) {
    return ImmutableCompiledSchema.builder()
        .base(version.version())
        .history(version.sha256())
        .schema(version.schema())
        .build();
  }

  private void run(Origin origin, long seed, Consumer<? super P> invariant) {
    int size = 1 + GROWTH * (int) Math.floorMod(seed, (long) SIZES);
    Object old =
        ArbitraryGraph.of(origin.route(), origin.root(), new SplittableRandom(seed), size, wishes);
    Latest latest = new Latest();
    HotProgram migrated;
    try {
      migrated = origin.route().follow(old, latest).program();
    } catch (MigrationException e) {
      throw new AssertionError(
          head(origin, seed, "does not migrate")
              + e.getMessage()
              + latest.text(e.named())
              + again(seed, wishes.nulls()),
          e);
    }
    try {
      invariant.accept(program.cast(migrated));
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          head(origin, seed, "becomes what it must not be")
              + e
              + latest.text(migrated)
              + again(seed, false),
          e);
    }
  }

  private static String head(Origin origin, long seed, String what) {
    return Names.simple(origin.root())
        + " of state version "
        + origin.version()
        + ", made up from the seed "
        + seed
        + ", "
        + what
        + "\n  ";
  }

  private static String again(long seed, boolean nulls) {
    return "\n\n  Again: .seed("
        + seed
        + ").runs(1). What never is in real state can be ruled out: .with(V1.Type.class,"
        + " \"component\", random -> …)"
        + (nulls ? ", .withoutNulls()" : "");
  }

  private void checkWishes(List<Origin> origins) {
    if (origins.isEmpty()) {
      return; // nothing is made up, so nothing can be known of it
    }
    for (Class<?> type : wishes.values().keySet()) {
      if (!Leaves.all().contains(type) && origins.stream().noneMatch(o -> o.has(type))) {
        throw new IllegalArgumentException("no state version has a " + type.getName());
      }
    }
    for (Wishes.Part part : wishes.parts().keySet()) {
      if (origins.stream().noneMatch(o -> o.has(part))) {
        throw new IllegalArgumentException(
            "no state version has a " + part.owner().getName() + " with " + part.name());
      }
    }
  }
}
