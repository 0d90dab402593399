package dev.hearth.processor.plan;

import dev.hearth.schema.Component;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.List;
import java.util.stream.Stream;

/** Writes types for a person: without their packages, unless two types that meet share a name. */
public record Namesakes(StateSchema old, StateSchema now) {
  /** Those of the two schemas that a transition stands between. */
  public static Namesakes of(Transition transition) {
    return new Namesakes(transition.diff().old(), transition.diff().now());
  }

  /** What a type is called, {@code Vec} or {@code game.net.Vec}. */
  public String name(String type) {
    String simple = Names.simple(type);
    return Stream.of(old, now)
            .flatMap(schema -> schema.types().keySet().stream())
            .anyMatch(other -> !other.equals(type) && Names.simple(other).equals(simple))
        ? Names.canonical(type)
        : simple;
  }

  /** A type, with its arguments. */
  public String text(StateType type, List<String> parameters) {
    return type.text(parameters, this::name);
  }

  /** The type of a component, with its unit. */
  public String text(StateDef def, Component component) {
    return text(component.type(), def.parameters())
        + component.unit().map(unit -> " " + unit).orElse("");
  }
}
