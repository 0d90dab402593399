package dev.hearth.processor.scan;

import java.nio.file.Path;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What a dev run has to know about a module, besides its state. */
@Value.Immutable
public interface ModuleNotes {
  /**
   * The absolute source roots of the files that were given to the compiler; not the folder that
   * processors generate into. With those of before that are still there. Empty when the compiler
   * does not tell.
   */
  @Value.NaturalOrder
  SortedSet<Path> sourceRoots();

  /** The binary names of the pinned types and of all types nested in them. */
  @Value.NaturalOrder
  SortedSet<String> pinned();
}
