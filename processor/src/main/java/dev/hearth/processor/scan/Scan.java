package dev.hearth.processor.scan;

import dev.hearth.schema.StateSchema;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A module's state as the sources declare it. */
@Value.Immutable
public interface Scan {
  /**
   * All that could be read. A component with a problem is left out, and a type that is refused as a
   * whole is there without members, so that every reference finds its type.
   */
  StateSchema schema();

  /** The types of which something is left out, by binary name. */
  Set<String> partial();

  /** In the order of types, then members. */
  List<ScanProblem> problems();

  /**
   * What names a type that does not exist, or not yet: another processor may generate it for the
   * next round. These are problems as well when the compile ends without an error of the compiler's
   * own, which overlooks what the class files of a library miss.
   */
  List<ScanProblem> missing();

  /** Whether everything that the state types name was there. */
  default boolean complete() {
    return missing().isEmpty();
  }
}
