package dev.hearth.processor.plan;

import dev.hearth.schema.Diff;
import dev.hearth.schema.GeneratedNames;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One step of the chain: from a version of the state to the next one, or to now. */
@Value.Immutable
public interface Transition {
  /** The sealed version that it leads away from; 0 for the draft that a dev run is running. */
  int version();

  /** The sealed version that it leads to; none when that is now. */
  OptionalInt next();

  /** What changed, under the renames that the migration class declares. */
  Diff diff();

  /** The simple name of the class that holds the old types: {@code V1}. */
  default String holder() {
    return GeneratedNames.holder(diff().old(), version());
  }

  /** The class that decides, if there is one. */
  Optional<MigrationClass> migration();

  /** What that class declares. */
  @Value.Default
  default Decisions decisions() {
    return Decisions.none();
  }
}
