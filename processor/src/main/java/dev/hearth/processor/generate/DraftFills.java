package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.hearth.processor.plan.Draft;
import dev.hearth.processor.plan.DraftFilling;
import dev.hearth.processor.plan.MigrationClass;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Transition;
import dev.hearth.schema.Component;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills the holes on the way from a running draft with the methods of the newest migration class:
 * they are given the draft's value in the shape that they were written for. What the draft has no
 * more is null or zero there; that such a component is not read is checked when it is known.
 */
final class DraftFills implements Fillings {
  private final Draft draft;
  private final Plan sealed;

  DraftFills(Draft draft, Plan sealed) {
    this.draft = draft;
    this.sealed = sealed;
  }

  @Override
  public Optional<CodeBlock> expression(Subject subject, Hole hole) {
    return draft.fillings().stream()
        .filter(filling -> filling.hole().equals(hole.key()))
        .findFirst()
        .map(filling -> call(subject, filling, draft.newest().orElseThrow()));
  }

  private CodeBlock call(Subject subject, DraftFilling filling, Transition newest) {
    String migration = newest.migration().map(MigrationClass::name).orElseThrow();
    ClassName holder =
        ClassName.get(
            newest.diff().old().generatedPackage(), GeneratedNames.holder(newest.version()));
    return CodeBlock.of(
        "$T.decided(this, $T.class, $S).$N($L)",
        ClassNames.CARRY,
        holder.nestedClass("Migration"),
        migration,
        filling.method(),
        argument(subject, filling, newest));
  }

  private CodeBlock argument(Subject subject, DraftFilling filling, Transition newest) {
    ClassName type =
        ClassNames.of(sealed.lineage().className(newest.version(), filling.sealedType()));
    if (!filling.constant().isEmpty()) {
      return CodeBlock.of("$T.$N", type, filling.constant());
    }
    StateDef def = newest.diff().old().type(filling.sealedType());
    List<CodeBlock> parts = new ArrayList<>();
    for (DraftFilling.Part part : filling.parts()) {
      Component component = def.component(part.name()).orElseThrow();
      parts.add(part.known() ? read(subject, part.name()) : nothing(component.type()));
    }
    return CodeBlock.of(
        "new $T$L($L)", type, def.parameters().isEmpty() ? "" : "<>", CodeBlock.join(parts, ", "));
  }

  private static CodeBlock read(Subject subject, String component) {
    List<String> names = subject.def().components().stream().map(Component::name).toList();
    Map<String, String> accessors =
        subject.def().kind() == StateDef.Kind.ENTITY
            ? GeneratedNames.accessors(names)
            : Map.of(component, component);
    return CodeBlock.of("$N.$N()", subject.old(), accessors.getOrDefault(component, component));
  }

  private static CodeBlock nothing(StateType type) {
    if (!(type instanceof StateType.Leaf leaf) || !type.primitive()) {
      return CodeBlock.of("null");
    }
    return leaf.name().equals("boolean")
        ? CodeBlock.of("false")
        : CodeBlock.of("($L) 0", leaf.name());
  }
}
