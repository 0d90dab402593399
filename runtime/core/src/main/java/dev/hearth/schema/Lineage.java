package dev.hearth.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which class stands for a state type in each version of the history.
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(history.versions(), now);
 * lineage.className(1, "game.Ship");   // "game.V1$Ship", or "game.Ship" if it never changed since
 * }</pre>
 *
 * <p>A type that is deeply unchanged from a version to now is the current class. Else it is the one
 * generated class that is named by the last sealed version of the run with that layout. An entity,
 * and so all that reaches one, is always a class of its version: a migration reads the values of an
 * old entity, which the current class keeps to itself. So is a record whose type parameters have
 * bounds: what an old version had as an argument need not fulfil them, and the generated class has
 * none.
 */
public final class Lineage {
  private record Stage(int version, Set<String> changedAfter, Map<String, String> names) {}

  private final List<Stage> stages;

  private Lineage(List<Stage> stages) {
    this.stages = stages;
  }

  /**
   * The lineage of a whole history, oldest version first, up to the schema of now. A newest version
   * that has the layout of now is now: nothing leads from it to anywhere.
   */
  public static Lineage of(List<SealedVersion> history, StateSchema now) {
    int last = history.size() - 1;
    boolean sealed = last >= 0 && history.get(last).schema().sameLayout(now);
    List<SealedVersion> versions = sealed ? history.subList(0, last) : history;
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      SealedVersion version = versions.get(i);
      StateSchema next = i + 1 < versions.size() ? versions.get(i + 1).schema() : now;
      stages.add(
          new Stage(
              version.version(),
              DeepChange.between(version.schema(), next),
              GeneratedNames.of(
                  version.schema(), GeneratedNames.holder(version.schema(), version.version()))));
    }
    return new Lineage(stages);
  }

  /** The versions that a migration leads away from, oldest first. */
  public List<Integer> versions() {
    return stages.stream().map(Stage::version).toList();
  }

  /** The version that the migration from {@code version} leads to; none when that is now. */
  public OptionalInt next(int version) {
    int next = stage(version) + 1;
    return next < stages.size() ? OptionalInt.of(stages.get(next).version()) : OptionalInt.empty();
  }

  /** Whether {@code type} of {@code version} is another class in the version after it, or now. */
  public boolean changesAfter(int version, String type) {
    return stages.get(stage(version)).changedAfter().contains(type);
  }

  /** The binary name of the class that stands for {@code type} of {@code version}. */
  public String className(int version, String type) {
    OptionalInt home = home(version, type);
    if (home.isEmpty()) {
      return type;
    }
    Stage stage = stages.get(stage(home.getAsInt()));
    return Objects.requireNonNull(stage.names().get(type), type);
  }

  /** The version whose generated class stands for the type; none when it is the current class. */
  public OptionalInt home(int version, String type) {
    for (int i = versions().contains(version) ? stage(version) : stages.size();
        i < stages.size();
        i++) {
      if (stages.get(i).changedAfter().contains(type)) {
        return OptionalInt.of(stages.get(i).version());
      }
    }
    return OptionalInt.empty();
  }

  /** The types that are generated in {@code V<version>}, by name. */
  public List<String> generatedIn(int version) {
    return stages.get(stage(version)).changedAfter().stream().sorted().toList();
  }

  private int stage(int version) {
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).version() == version) {
        return i;
      }
    }
    throw new IllegalArgumentException("no state version " + version + " in the history");
  }
}
