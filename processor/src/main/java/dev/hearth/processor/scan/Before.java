package dev.hearth.processor.scan;

import dev.hearth.schema.CompiledSchema;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What earlier compiles left behind. An IDE compiles only the files that changed: the rest of the
 * module's state is known from here, and is read from its class files.
 */
@Value.Immutable
public interface Before {
  /** The {@code META-INF/hearth/schema.json} of the class output. */
  Optional<CompiledSchema> schema();

  /** The binary names of the module's migration classes. */
  Set<String> migrations();

  /** The binary names of the module's pinned types. */
  Set<String> pinned();

  /** The module's source roots; empty when they are not known. */
  Set<Path> sourceRoots();

  /** The packages that the sealed versions' {@code V<n>} are in; state is accessible from there. */
  Set<String> packages();

  /** Nothing was compiled or sealed before. */
  static Before nothing() {
    return ImmutableBefore.builder().build();
  }
}
