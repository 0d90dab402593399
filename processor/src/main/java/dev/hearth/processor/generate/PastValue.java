package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hearth.processor.plan.Draft;
import dev.hearth.processor.plan.DraftFilling;
import dev.hearth.processor.plan.SharedTypes;
import dev.hearth.schema.Component;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes the method that shows one of a draft's values in the shape of the sealed version, which
 * differs: the components that both have are taken over, the others are null or zero, and that
 * nobody reads those is checked when it is known.
 */
final class PastValue {
  static final String SHOW = "show$";

  private final DraftTwin twin;
  private final SharedTypes shared;
  private final DraftFilling filling;
  private final Subject subject;
  private final Conversions conversions;
  private final String variable;

  PastValue(Draft draft, DraftTwin twin, SharedTypes shared, Step step, DraftFilling filling) {
    this.twin = twin;
    this.shared = shared;
    this.filling = filling;
    this.subject =
        new Subject(
            step,
            step.old().type(filling.type()),
            Objects.requireNonNull(
                draft.plan().transitions().get(0).diff().types().get(filling.type())));
    this.conversions = new Conversions(step);
    this.variable = step.own().variable("o");
  }

  MethodSpec method() {
    TypeName sealed = Subject.generic(twin.classOf(filling.sealedType()), subject.variables());
    CodeBlock value = CodeBlock.of("new $T($L)", sealed, CodeBlock.join(parts(), ",$W"));
    boolean entity = subject.is(StateDef.Kind.ENTITY) && subject.goesOn();
    MethodSpec.Builder method =
        subject
            .method(SHOW, sealed)
            .addStatement(
                "return $T.value(this,$W$N,$W($T $N) -> $L)",
                ClassNames.CARRY,
                subject.old(),
                subject.type(),
                variable,
                entity ? Past.known(value, variable) : value);
    conversions.suppression().ifPresent(method::addAnnotation);
    return method.build();
  }

  private List<CodeBlock> parts() {
    StateDef sealed = twin.transition().diff().old().type(filling.sealedType());
    List<CodeBlock> parts = new ArrayList<>();
    for (DraftFilling.Part part : filling.parts()) {
      Component to = sealed.component(part.name()).orElseThrow();
      parts.add(part.known() ? part(part.source(), to) : nothing(to.type()));
    }
    return parts;
  }

  private CodeBlock part(String source, Component to) {
    Component mine = subject.def().component(source).orElseThrow();
    return conversions.carry(
        SharedStep.conversion(mine.type(), shared),
        subject.read(mine, variable),
        subject.typeOf(mine),
        subject.nextTypeOf(to));
  }

  private static CodeBlock nothing(StateType type) {
    if (!(type instanceof StateType.Leaf leaf) || !type.primitive()) {
      return CodeBlock.of("null");
    }
    return switch (leaf.name()) {
      case "boolean" -> CodeBlock.of("false");
      case "byte", "short", "char" -> CodeBlock.of("($L) 0", leaf.name());
      default -> CodeBlock.of("0");
    };
  }
}
