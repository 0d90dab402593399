package dev.hearth.schema;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What differs between two schemas: for each old type what becomes of it.
 *
 * <pre>{@code
 * Diff diff = Diff.between(v1, now, Renames.none());
 * }</pre>
 */
@Value.Immutable
public interface Diff {
  StateSchema old();

  StateSchema now();

  /** What becomes of each old type, by its name. */
  @Value.NaturalOrder
  SortedMap<String, TypeChange> types();

  /** The old roots that no new root continues. */
  @Value.NaturalOrder
  SortedSet<String> lostRoots();

  /** The new roots that continue no old one. */
  Set<String> addedRoots();

  /** Compares a schema with that of now under declared renames. */
  static Diff between(StateSchema old, StateSchema now, Renames renames) {
    Set<String> apart = DeepChange.neverCurrent(old);
    old.types().values().stream().filter(renames::touch).map(StateDef::name).forEach(apart::add);
    Set<String> changed = DeepChange.between(old, now, apart);
    return new Differ(old, now, renames, changed).diff();
  }

  /**
   * Compares the schema of a version with the one that its migration leads to.
   *
   * @param lineage which says what is another class there
   */
  static Diff between(SealedVersion old, StateSchema next, Renames renames, Lineage lineage) {
    return new Differ(old.schema(), next, renames, lineage.changedAfter(old.version())).diff();
  }
}
