package dev.hearth.schema;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which class stands for a state type in each version of the history.
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(history.versions(), now, Lineage.UNTOUCHED);
 * lineage.className(1, "game.Ship");   // "game.V1$Ship", or "game.Ship" if it never changed since
 * }</pre>
 *
 * <p>A type that is deeply unchanged from a version to now is the current class. Else it is the one
 * generated class that is named by the last sealed version of the run with that layout. An entity,
 * and so all that reaches one, is never the current class: a migration reads the values of an old
 * entity, which the current class keeps to itself. Nor is what a migration class works on, as by a
 * rename: of two records that swap their names, each has the layout that the other had. Where
 * nothing changed, {@code V1} has it from {@code V2}, which it extends; every so often a version
 * has all of its own.
 *
 * <p>So is a record whose type parameters have bounds never the current class: what an old version
 * had as an argument need not fulfil them, and the generated class has none.
 */
public final class Lineage {
  /**
   * Says which types a migration class works on, though they may look the same in a later version.
   */
  public interface Touched {
    /**
     * Whether a type must be a class of its version.
     *
     * @param version the sealed version that the migration leads away from
     * @param type one of its types
     * @param className the bare name of its class
     */
    boolean test(int version, StateDef type, String className);
  }

  /** Where no migration class works on what looks the same. */
  public static final Touched UNTOUCHED = (version, type, className) -> false;

  private final NavigableMap<Integer, LineageStage> stages;

  private Lineage(NavigableMap<Integer, LineageStage> stages) {
    this.stages = stages;
  }

  /**
   * Those of a history that a migration leads away from. A newest version that has the layout of
   * now is now: nothing leads from it to anywhere.
   */
  public static List<SealedVersion> left(List<SealedVersion> history, StateSchema now) {
    int last = history.size() - 1;
    boolean sealed = last >= 0 && history.get(last).schema().sameLayout(now);
    return sealed ? history.subList(0, last) : history;
  }

  /** The types of which no value is ever of the current class, as an entity is, or leads to one. */
  public static Set<String> neverCurrent(StateSchema schema) {
    return DeepChange.withUsers(schema, DeepChange.neverCurrent(schema));
  }

  /** The lineage of a whole history, oldest version first, up to the schema of now. */
  public static Lineage of(List<SealedVersion> history, StateSchema now, Touched touched) {
    List<SealedVersion> versions = left(history, now);
    NavigableMap<Integer, LineageStage> stages = new TreeMap<>();
    StateSchema next = now;
    for (int i = versions.size() - 1; i >= 0; i--) {
      SealedVersion sealed = versions.get(i);
      stages.put(
          sealed.version(),
          stages.isEmpty()
              ? LineageStage.last(sealed, next, touched)
              : LineageStage.before(sealed, next, stages.firstEntry().getValue(), touched));
      next = sealed.schema();
    }
    return new Lineage(stages);
  }

  /**
   * The lineage of a running draft alone. Only the code of a dev run migrates from it, so an entity
   * of which nothing changed, deeply, can be the current class: its objects are copied as they are.
   *
   * @param touched asked with version 0; the entities that a migration class may look at as well
   */
  public static Lineage ofDraft(SealedVersion draft, StateSchema now, Touched touched) {
    LineageStage stage = LineageStage.ofDraft(draft, now, touched);
    return new Lineage(new TreeMap<>(Map.of(draft.version(), stage)));
  }

  /** The versions that a migration leads away from, oldest first. */
  public List<Integer> versions() {
    return List.copyOf(stages.keySet());
  }

  /** The version that the migration from {@code version} leads to; none when that is now. */
  public OptionalInt next(int version) {
    Integer next = stages.higherKey(stage(version).version());
    return next == null ? OptionalInt.empty() : OptionalInt.of(next);
  }

  /** Whether {@code type} of {@code version} is another class in the version after it, or now. */
  public boolean changesAfter(int version, String type) {
    return stage(version).changedAfter().contains(type);
  }

  /** The types of {@code version} that are other classes in the version after it, or now. */
  Set<String> changedAfter(int version) {
    return stage(version).changedAfter();
  }

  /** The types of {@code version} that have a class there for its migration class, by name. */
  public List<String> touchedIn(int version) {
    return LineageStage.sorted(stage(version).touched());
  }

  /** The binary name of the class that stands for {@code type} of {@code version}. */
  public String className(int version, String type) {
    OptionalInt home = home(version, type);
    if (home.isEmpty()) {
      return type;
    }
    return stage(home.getAsInt()).className(type);
  }

  /** The version whose generated class stands for the type; none when it is the current class. */
  public OptionalInt home(int version, String type) {
    LineageStage stage = stages.get(version);
    Integer home = stage == null ? null : stage.homes().get(type);
    return home == null ? OptionalInt.empty() : OptionalInt.of(home);
  }

  /** The types that are generated in {@code V<version>}, by name. */
  public List<String> generatedIn(int version) {
    return LineageStage.sorted(stage(version).changedAfter());
  }

  /** Whether {@code V<version>} extends that of the next version. */
  public boolean extendsNext(int version) {
    return next(version).isPresent() && LineageStage.extendsNext(version);
  }

  /** Whether that of the version before extends {@code V<version>}. */
  public boolean isExtended(int version) {
    Integer before = stages.lowerKey(version);
    return before != null && extendsNext(before);
  }

  /** The bare names of the classes that {@code V<version>} has from those of later versions. */
  public Set<String> inherited(int version) {
    return stage(version).inherited();
  }

  private LineageStage stage(int version) {
    LineageStage stage = stages.get(version);
    if (stage == null) {
      throw new IllegalArgumentException("no state version " + version + " in the history");
    }
    return stage;
  }
}
