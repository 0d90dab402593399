package dev.hearth.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The schema of compiled classes, and the history that it was checked against. */
@Value.Immutable
public interface CompiledSchema {
  /** Where the class output has it. */
  String RESOURCE = "META-INF/hearth/schema.json";

  /** The newest sealed version at the time; 0 when nothing was sealed. */
  int base();

  /** That version's hash, empty when nothing was sealed. */
  String history();

  StateSchema schema();

  /**
   * What was declared to have other names than in {@link #base}: a draft that is running when that
   * is taken back knows by it what it had renamed.
   */
  @Value.Default
  default Renames renames() {
    return Renames.none();
  }

  /**
   * The components and handles of {@link #base}, as {@code game.Ship.vel}, of which a migration
   * class made something else, though it may be of the same type: what a draft has of them is not
   * what that version had.
   */
  @Value.Default
  default Set<String> remade() {
    return Set.of();
  }

  /**
   * The version that the state of this code is of, in a history that may have grown since; none for
   * a draft that was never sealed.
   *
   * <p>A layout alone does not tell: one that comes back after others, metres after kilometres, is
   * another version, and what lies between has changed the values.
   */
  default Optional<SealedVersion> sealedIn(List<SealedVersion> history) {
    return history.stream()
        .filter(version -> version.version() >= base() && version.schema().sameLayout(schema()))
        .findFirst();
  }
}
