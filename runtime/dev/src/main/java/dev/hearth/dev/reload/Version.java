package dev.hearth.dev.reload;

import dev.hearth.dev.load.Code;
import dev.hearth.dev.load.VersionLoader;
import dev.hearth.schema.CompiledSchema;

/**
 * One version of the program's code, loaded.
 *
 * @param number 1 for what the program started with
 * @param compiled the schema of its state
 * @param label how reports call its state: {@code state version 3}, {@code draft}
 */
public record Version(
    int number, Code code, VersionLoader loader, CompiledSchema compiled, String label) {
  /** How many of its classes were loaded for it. */
  int classes() {
    return code.count(name -> !loader.isShared(name) && !loader.stays(name));
  }
}
