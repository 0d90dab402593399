package dev.hearth.processor.scan;

import dev.hearth.processor.plan.MigrationClass;
import java.util.List;
import org.immutables.value.Value;

/** A module's migration classes. */
@Value.Immutable
public interface Migrations {
  /** By version, then name; more than one of a version is among the problems. */
  List<MigrationClass> classes();

  List<ScanProblem> problems();
}
