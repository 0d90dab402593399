package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.SharedTypes;
import dev.hearth.processor.plan.Transition;
import dev.hearth.schema.Component;
import dev.hearth.schema.Conversion;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import dev.hearth.schema.TypeChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The step from a running draft back to the sealed version that shares types with it. */
final class SharedStep {
  private SharedStep() {}

  static Step of(Plan draft, DraftTwin twin, SharedTypes shared, Fillings fillings) {
    Transition from = draft.transitions().get(0);
    Function<String, ClassName> classes =
        type -> ClassNames.of(draft.lineage().className(from.version(), type));
    Map<String, TypeChange> changes = new TreeMap<>();
    for (String type : shared.converted()) {
      changes.put(type, unchanged(from.diff().old().type(type), shared));
    }
    return Step.of(
        from.diff().old(),
        twin.transition().diff().old(),
        changes,
        Scope.OPEN,
        classes,
        twin::classOf,
        new Initials(draft, from),
        Set.of(),
        fillings);
  }

  private static TypeChange unchanged(StateDef def, SharedTypes shared) {
    List<TypeChange.Source> sources =
        def.components().stream().map(component -> carried(component, shared)).toList();
    Map<String, Optional<String>> constants = new LinkedHashMap<>();
    def.constants().forEach(constant -> constants.put(constant, Optional.of(constant)));
    return new TypeChange.Kept(def.name(), def.name(), sources, List.of(), constants);
  }

  private static TypeChange.Source carried(Component component, SharedTypes shared) {
    return new TypeChange.Source.Carried(
        component.name(), component.name(), conversion(component.type(), shared));
  }

  /** What makes a value of a shared type another class's. */
  static Conversion conversion(StateType type, SharedTypes shared) {
    if (shared.isOneClass(type)) {
      return new Conversion.Same();
    }
    if (type instanceof StateType.Array array) {
      return new Conversion.EachOfArray(conversion(array.element(), shared));
    }
    if (type instanceof StateType.Container container) {
      return new Conversion.Each(
          container.name(),
          container.arguments().stream().map(a -> conversion(a, shared)).toList());
    }
    return new Conversion.Migrated(((StateType.Ref) type).name());
  }
}
