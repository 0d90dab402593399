package dev.hearth.migrate;

import dev.hearth.HotProgram;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The way of state from one schema to the current classes: the classes that it begins in, and the
 * migrations from there.
 *
 * <pre>{@code
 * Route route = Route.find(snapshot.compiled(), CompiledCode.of(loader));
 * Object root = decode(snapshot, route.classes());
 * HotProgram program = route.follow(root).program();
 * }</pre>
 *
 * <p>Immutable; each {@link #follow} is a journey of its own.
 */
public final class Route {
  /**
   * A place that state passes.
   *
   * @param version the sealed version that it has the layout of there; 0 for a draft or today's
   * @param end whether it is today's
   * @param classes those that it is in
   */
  public record Stage(int version, boolean end, StateClasses classes) {}

  /** Is shown state on its way. */
  public interface Observer {
    /** All state is there, and nothing of it is looked at by a migration yet. */
    void reached(Stage stage, Object root);
  }

  private record Leg(Stage from, String migration) {}

  private final StateClasses classes;
  private final List<Leg> legs;
  private final Stage end;
  private final String text;

  private Route(StateClasses classes, List<Leg> legs, Stage end, String text) {
    this.classes = classes;
    this.legs = List.copyOf(legs);
    this.end = end;
    this.text = text;
  }

  /**
   * The way from {@code old}: from the version that it was sealed as; none to go from a draft with
   * today's layout; else from the draft that the code was compiled against.
   *
   * @throws MigrationException when there is no way; the message says what to do
   */
  public static Route find(CompiledSchema old, CompiledCode code) {
    Optional<SealedVersion> version = old.sealedIn(code.history());
    if (version.isPresent()) {
      return ofSealed(version.get(), code);
    }
    if (old.schema().sameLayout(code.schema())) {
      contradiction(old, code)
          .ifPresent(
              name -> {
                throw contradicting(name);
              });
      return direct(code);
    }
    return code.migrationFromRunning()
        .map(migration -> ofDraft(old.schema(), migration, code))
        .orElseThrow(Route::none);
  }

  /** What a draft has under another name than code that looks the same, as after a swap. */
  private static Optional<String> contradiction(CompiledSchema old, CompiledCode code) {
    CompiledSchema now = code.compiled();
    return code.history().stream()
        .filter(base -> base.sha256().equals(old.history()))
        .filter(base -> base.sha256().equals(now.history()))
        .map(SealedVersion::schema)
        .flatMap(base -> old.renames().contradiction(base, now.schema(), now.renames()).stream())
        .findFirst();
  }

  private static MigrationException contradicting(String name) {
    return new MigrationException(
        "there is no way from the state as it is to the new code: it is of a draft that was never"
            + " sealed and looks the same, but has "
            + name
            + " under another name, so one value would pass as another. Restore it with the code"
            + " that it is of, and seal that");
  }

  private static Route direct(CompiledCode code) {
    Stage now = now(code);
    return new Route(now.classes(), List.of(), now, "same layout");
  }

  private static Stage now(CompiledCode code) {
    return new Stage(
        0, true, StateClasses.of(code.schema(), UnaryOperator.identity(), code.loader()));
  }

  private static MigrationException none() {
    return new MigrationException(
        "there is no way from the state as it is to the new code: it is of no sealed version that"
            + " is still kept, and the code was not compiled against it. Seal the state's schema"
            + " as the next version before you change it");
  }

  private static Route ofSealed(SealedVersion version, CompiledCode code) {
    Lineage lineage = code.lineage();
    if (!lineage.versions().contains(version.version())) {
      return direct(code);
    }
    List<Leg> legs = new ArrayList<>();
    for (SealedVersion from : code.history()) {
      if (from.version() >= version.version() && lineage.versions().contains(from.version())) {
        Stage stage = stage(from, lineage, code);
        code.migrationFrom(from.version()).ifPresent(name -> legs.add(new Leg(stage, name)));
      }
    }
    return new Route(
        stage(version, lineage, code).classes(),
        legs,
        now(code),
        "from state version " + version.version());
  }

  private static Route ofDraft(StateSchema running, String migration, CompiledCode code) {
    SealedVersion draft = SealedVersion.draft(running);
    Lineage lineage = code.lineage(draft);
    Stage begin = stage(draft, lineage, code);
    return new Route(
        begin.classes(),
        List.of(new Leg(begin, migration)),
        now(code),
        "from the running draft (" + GeneratedNames.holder(running, 0) + ")");
  }

  private static Stage stage(SealedVersion version, Lineage lineage, CompiledCode code) {
    int number = version.version();
    return new Stage(
        number,
        false,
        StateClasses.of(version.schema(), type -> lineage.className(number, type), code.loader()));
  }

  /** Loads and looks at the classes at both ends, which {@link #follow} would do. */
  void warmUp() {
    classes.bindAll();
    end.classes().bindAll();
  }

  /** The classes that state must be in at the beginning. */
  public StateClasses classes() {
    return classes;
  }

  /** The sealed versions that are migrated away from; 0 is a draft. */
  public List<Integer> versions() {
    return legs.stream().map(leg -> leg.from().version()).toList();
  }

  /** Whether state is in the current classes at once. */
  public boolean isDirect() {
    return legs.isEmpty();
  }

  /** Where it begins, for a report: {@code from state version 2}. */
  public String text() {
    return text;
  }

  /**
   * Migrates a program.
   *
   * @param root in {@link #classes}; not written to
   * @throws MigrationException when it cannot be migrated; the message names the value and its path
   */
  public TakenOver follow(Object root) {
    return follow(root, new Progress());
  }

  /** The same, which another thread can follow in {@code progress}; that goes on counting. */
  public TakenOver follow(Object root, Progress progress) {
    return follow(root, progress, List.of());
  }

  /** The same, for state in which no element stands twice in any of these arrays. */
  TakenOver follow(Object root, Progress progress, List<@Nullable Object[]> distinct) {
    return follow(root, progress, (stage, at) -> {}, distinct);
  }

  /**
   * The same, showing {@code observer} the state at each stage, from the beginning to the end.
   *
   * @throws MigrationException as above; what was not reached by then is not shown
   */
  public TakenOver follow(Object root, Observer observer) {
    return follow(root, new Progress(), observer, List.of());
  }

  /**
   * Whether state can go this way beside a program that goes on writing it: not where its place in
   * a container depends on what is in its handles, as that may be another at the end.
   */
  boolean canBeLive() {
    return end.classes().compareByIdentity()
        && classes.compareByIdentity()
        && legs.stream().allMatch(leg -> leg.from().classes().compareByIdentity());
  }

  /** Begins to migrate a program beside the one that its state is of. */
  LiveRoute live(Deferrals deferrals, Progress progress) {
    List<Driver> drivers = new ArrayList<>();
    for (Leg leg : legs) {
      Driver driver = driver(leg, progress);
      if (driver.goLive(leg.from().classes(), deferrals) == null) {
        throw new MigrationException(
            leg.migration()
                + " keeps something in a field, or makes entities or of entities other things: it"
                + " is called once only");
      }
      drivers.add(driver);
    }
    return new LiveRoute(drivers, text);
  }

  private Driver driver(Leg leg, Progress progress) {
    Driver driver = Migrations.create(leg.migration(), classes.loader()).driver();
    driver.show(progress);
    return driver;
  }

  private TakenOver follow(
      Object root, Progress progress, Observer observer, List<@Nullable Object[]> distinct) {
    Object at = root;
    long values = 0;
    long entities = 0;
    for (int i = 0; i < legs.size(); i++) {
      observer.reached(legs.get(i).from(), at);
      boolean last = i == legs.size() - 1;
      Walked walked = walked(legs.get(i), progress, i == 0 ? distinct : List.of(), at, last);
      Driver driver = walked.by();
      at = walked.to();
      if (driver.types().decidesForAllArguments()) {
        ArgumentCheck.check(last ? end.classes() : legs.get(i + 1).from().classes(), at);
      }
      values += driver.values();
      entities = driver.entities();
    }
    HotProgram program = program(at);
    observer.reached(end, at);
    return ImmutableTakenOver.builder()
        .program(program)
        .route(text)
        .lifted(0)
        .migrated(values)
        .entities(entities)
        .build();
  }

  private record Walked(Driver by, Object to) {}

  private Walked walked(
      Leg leg, Progress progress, List<@Nullable Object[]> distinct, Object from, boolean last) {
    Driver driver = driver(leg, progress);
    driver.believe(distinct);
    try {
      Walked walked = new Walked(driver, driver.takeOver(from, last));
      if (!driver.wasTooDeep()) {
        return walked;
      }
      // What told so has been caught by a method of the user's, or by one that could wait.
    } catch (MigrationException e) {
      if (!driver.wasTooDeep()) {
        throw e;
      }
    }
    Driver again = driver(leg, progress); // what the migration keeps in its fields begins anew
    again.believe(distinct);
    again.deepen();
    return new Walked(again, DeepStack.call(() -> again.takeOver(from, last)));
  }

  static HotProgram program(Object at) {
    if (at instanceof HotProgram program) {
      return program;
    }
    throw new MigrationException(
        "the program became a " + at.getClass().getName() + ", which is no HotProgram");
  }
}
