package dev.hearth.schema;

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
}
