package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.hearth.schema.Component;
import dev.hearth.schema.StateDef;
import java.util.List;

/** A type as it was, to be written again. */
record OldType(Step step, StateDef def) {
  List<TypeVariableName> variables() {
    return step.own().typeVariables(def.parameters());
  }

  String name() {
    return step.oldClasses().apply(def.name()).simpleName();
  }

  boolean is(StateDef.Kind kind) {
    return def.kind() == kind;
  }

  /** The sealed types that it is a variant of. */
  List<ClassName> families() {
    return step.old().familiesOf(def.name()).stream().map(step.oldClasses()).toList();
  }

  TypeName typeOf(Component component) {
    return step.oldType(component.type(), variables()).name();
  }

  /** A parameter for each component. */
  List<ParameterSpec> parameters() {
    return def.components().stream()
        .map(component -> ParameterSpec.builder(typeOf(component), component.name()).build())
        .toList();
  }
}
