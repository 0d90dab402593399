package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.processor.plan.Draft;
import dev.hearth.processor.plan.DraftFilling;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.SharedTypes;
import dev.hearth.processor.plan.Transition;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Fills the holes on the way from a running draft with the methods of the newest migration class:
 * they are given the draft's value in the shape that they were written for.
 */
final class DraftFills implements Fillings {
  /** The method for the user's migration class. */
  static final String DECIDED = "decided$";

  private static final String PAST = "past$";

  private final Draft draft;
  private final DraftTwin twin;
  private final Past past;

  private DraftFills(Draft draft, Transition newest, SharedTypes shared, Plan sealed) {
    this.draft = draft;
    this.twin = new DraftTwin(newest, sealed.lineage());
    this.past = new Past(draft, twin, shared);
  }

  static Fillings of(Draft draft, Plan sealed) {
    return draft
        .newest()
        .map(
            newest ->
                (Fillings) new DraftFills(draft, newest, draft.shared().orElseThrow(), sealed))
        .orElseGet(Fillings::none);
  }

  @Override
  public Optional<CodeBlock> expression(Subject subject, Hole hole) {
    return draft.fillings().stream()
        .filter(filling -> filling.hole().equals(hole.key()))
        .filter(filling -> past.canShow(filling))
        .findFirst()
        .map(filling -> call(subject, filling));
  }

  private CodeBlock call(Subject subject, DraftFilling filling) {
    return CodeBlock.of("$N().$N($L)", DECIDED, filling.method(), argument(subject, filling));
  }

  private CodeBlock argument(Subject subject, DraftFilling filling) {
    return filling.constant().isEmpty()
        ? CodeBlock.of("$N().$N($N)", PAST, past.method(filling), subject.old())
        : CodeBlock.of("$T.$N", twin.classOf(filling.sealedType()), filling.constant());
  }

  @Override
  public void complete(TypeSpec.Builder holder, TypeSpec.Builder migration) {
    if (draft.fillings().isEmpty()) {
      return;
    }
    once(migration, DECIDED, twin.migration(), CodeBlock.of("$L", twin.decided()));
    if (draft.fillings().stream().anyMatch(filling -> filling.constant().isEmpty())) {
      holder.addType(past.type());
      once(migration, PAST, past.name(), CodeBlock.of("new $T(this)", past.name()));
    }
  }

  /** A method that makes a thing when it is first asked for it. */
  private static void once(
      TypeSpec.Builder migration, String name, ClassName type, CodeBlock made) {
    migration.addField(FieldSpec.builder(type, name, Modifier.PRIVATE).build());
    migration.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .returns(type)
            .beginControlFlow("if ($N == null)", name)
            .addStatement("$N = $L", name, made)
            .endControlFlow()
            .addStatement("return $N", name)
            .build());
  }
}
