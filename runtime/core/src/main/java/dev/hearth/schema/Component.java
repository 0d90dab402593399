package dev.hearth.schema;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A component of a record, or a handle of an entity. */
@Value.Immutable
public interface Component {
  @Value.Parameter
  String name();

  @Value.Parameter
  StateType type();

  /** The symbol of its {@code @Unit}. */
  @Value.Parameter
  Optional<String> unit();

  /** Its type and unit in the schema's notation: {@code long ms}. */
  default String text(List<String> parameters) {
    return type().text(parameters) + unit().map(unit -> " " + unit).orElse("");
  }

  /** Reads a type and unit. */
  static Component parse(String name, String text, List<String> parameters) {
    int space = text.indexOf(' ');
    return space < 0
        ? ImmutableComponent.of(name, StateType.parse(text, parameters), Optional.empty())
        : ImmutableComponent.of(
            name,
            StateType.parse(text.substring(0, space), parameters),
            Optional.of(text.substring(space + 1)));
  }
}
