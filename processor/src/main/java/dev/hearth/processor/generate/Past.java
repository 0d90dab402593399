package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.processor.plan.Draft;
import dev.hearth.processor.plan.DraftFilling;
import dev.hearth.processor.plan.SharedTypes;
import dev.hearth.schema.StateDef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that shows a running draft's values as the newest sealed version had them.
 *
 * <p>What both have in common is migrated, as from version to version; of anything else it has what
 * {@link PastValue} says.
 */
final class Past {
  /** The field for the draft's migration, which the class serves. */
  private static final String DRAFT = "draft$";

  private final Draft draft;
  private final ClassName holder;
  private final DraftTwin twin;
  private final SharedTypes shared;
  private final Step step;

  Past(Draft draft, DraftTwin twin, SharedTypes shared) {
    this.draft = draft;
    this.holder = ClassNames.holder(draft.plan().transitions().get(0));
    this.twin = twin;
    this.shared = shared;
    this.step = SharedStep.of(draft.plan(), twin, shared, new Views());
  }

  /** The class in that of the draft, {@code VRunning.Past}. */
  ClassName name() {
    Set<String> taken = new HashSet<>(List.of("Migration"));
    for (String type : draft.plan().lineage().generatedIn(0)) {
      taken.add(step.oldClasses().apply(type).simpleName());
    }
    String name = "Past";
    while (taken.contains(name)) {
      name += "_";
    }
    return holder.nestedClass(name);
  }

  /** Whether the value that the filling is asked for can be made. */
  boolean canShow(DraftFilling filling) {
    StateDef def = twin.transition().diff().old().type(filling.sealedType());
    return !filling.constant().isEmpty() || isShared(filling) || EntityView.hasConstructor(def);
  }

  private boolean isShared(DraftFilling filling) {
    return filling.type().equals(filling.sealedType()) && shared.contains(filling.type());
  }

  /** The method that shows the value which the filling is asked for. */
  String method(DraftFilling filling) {
    return isShared(filling) ? "migrate" : PastValue.SHOW;
  }

  TypeSpec type() {
    ClassName migration = holder.nestedClass("Migration");
    TypeSpec.Builder type =
        MigrationType.of(step, name().simpleName(), constructor(migration))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("What the draft holds, as version $L had it.\n", twin.version())
            .addField(
                FieldSpec.builder(migration, DRAFT, Modifier.PRIVATE, Modifier.FINAL).build());
    Set<String> shown = new HashSet<>();
    for (DraftFilling filling : draft.fillings()) {
      boolean needed = filling.constant().isEmpty() && !isShared(filling) && canShow(filling);
      if (needed && shown.add(filling.type())) {
        type.addMethod(new PastValue(draft, twin, shared, step, filling).method());
      }
    }
    return type.build();
  }

  private static MethodSpec.Builder constructor(ClassName migration) {
    return MethodSpec.constructorBuilder()
        .addParameter(migration, DRAFT)
        .addStatement("this.$N = $N", DRAFT, DRAFT);
  }

  /** An entity's view, which the asked migration takes to have become what the draft's made. */
  static CodeBlock known(CodeBlock view, String old) {
    return CodeBlock.of(
        "$T.known($N.$N(),$W$L,$W$N.migrate($N))",
        ClassNames.CARRY,
        DRAFT,
        DraftFills.DECIDED,
        view,
        DRAFT,
        old);
  }

  /** How the views of shared entities come to be. */
  private static final class Views implements Fillings {
    @Override
    public Optional<CodeBlock> expression(Subject subject, Hole hole) {
      return Optional.empty();
    }

    @Override
    public CodeBlock create(Subject subject) {
      return known(Fillings.super.create(subject), subject.old());
    }
  }
}
