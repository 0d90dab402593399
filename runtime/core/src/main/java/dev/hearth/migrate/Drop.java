package dev.hearth.migrate;

import dev.hearth.schema.Names;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Old state that a migration class gives up by a {@code @Dropped}.
 *
 * <pre>{@code
 * code.drops().get(0).name();   // "Ship.vx"
 * }</pre>
 */
@Value.Immutable
public interface Drop {
  /** The sealed version that it was part of. */
  @Value.Parameter
  int version();

  /** The binary name of the type in that version. */
  @Value.Parameter
  String type();

  /** The component or handle; none when a whole program is given up. */
  @Value.Parameter
  Optional<String> component();

  /** Why nothing of value is lost. */
  @Value.Parameter
  String reason();

  /** What people write for it, without the package: {@code Ship.vx}. */
  default String name() {
    return Names.simple(type()) + component().map(name -> "." + name).orElse("");
  }
}
