package dev.hearth.migrate;

import dev.hearth.HotProgram;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
  private final StateClasses classes;
  private final List<String> migrations;
  private final String text;

  private Route(StateClasses classes, List<String> migrations, String text) {
    this.classes = classes;
    this.migrations = List.copyOf(migrations);
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
      return direct(code);
    }
    return code.migrationFromRunning()
        .map(migration -> ofDraft(old.schema(), migration, code))
        .orElseThrow(Route::none);
  }

  private static Route direct(CompiledCode code) {
    return new Route(
        StateClasses.of(code.schema(), UnaryOperator.identity(), code.loader()),
        List.of(),
        "same layout");
  }

  private static MigrationException none() {
    return new MigrationException(
        "there is no way from the state as it is to the new code: it is of no sealed version that"
            + " is still kept, and the code was not compiled against it. Seal the state's schema"
            + " as the next version before you change it");
  }

  private static Route ofSealed(SealedVersion version, CompiledCode code) {
    Lineage lineage = Lineage.of(code.history(), code.schema());
    int number = version.version();
    if (!lineage.versions().contains(number)) {
      return direct(code);
    }
    List<String> migrations = new ArrayList<>();
    for (int step : lineage.versions()) {
      if (step >= number) {
        code.migrationFrom(step).ifPresent(migrations::add);
      }
    }
    return new Route(
        StateClasses.of(version.schema(), type -> lineage.className(number, type), code.loader()),
        migrations,
        "from state version " + number);
  }

  private static Route ofDraft(StateSchema running, String migration, CompiledCode code) {
    Lineage lineage = Lineage.of(List.of(SealedVersion.of(0, "", running)), code.schema());
    return new Route(
        StateClasses.of(running, type -> lineage.className(0, type), code.loader()),
        List.of(migration),
        "from the running draft (" + GeneratedNames.holder(0) + ")");
  }

  /** The classes that state must be in at the beginning. */
  public StateClasses classes() {
    return classes;
  }

  /** Whether state is in the current classes at once. */
  public boolean isDirect() {
    return migrations.isEmpty();
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
    Object at = root;
    long values = 0;
    long entities = 0;
    for (int i = 0; i < migrations.size(); i++) {
      Driver driver = create(migrations.get(i)).driver();
      driver.show(progress);
      at = driver.takeOver(at, i == migrations.size() - 1);
      values += driver.values();
      entities = driver.entities();
    }
    if (!(at instanceof HotProgram program)) {
      throw new MigrationException(
          "the program became a " + at.getClass().getName() + ", which is no HotProgram");
    }
    return ImmutableTakenOver.builder()
        .program(program)
        .route(text)
        .lifted(0)
        .migrated(values)
        .entities(entities)
        .build();
  }

  private Migration create(String name) {
    try {
      Class<?> type = Class.forName(name, true, classes.loader());
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Migration) constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw Failures.refusal(
          "the constructor of " + name, Optional.ofNullable(e.getCause()).orElse(e));
    } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
      throw new MigrationException(
          "the migration "
              + name
              + " cannot be made: it needs a no-argument constructor, and all"
              + " that is undecided decided ("
              + e
              + ")",
          e);
    }
  }
}
