package dev.hearth.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateSchema;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of a version: {@code V1} with its old types and its migration.
 *
 * @param version 0 for the draft that a dev run is running
 * @param extended whether the class of the version before extends it
 * @param extending whether it extends that of the next version
 * @param types the old types that are generated here, by name
 */
record Holder(
    int version,
    boolean extended,
    boolean extending,
    OptionalInt next,
    List<String> types,
    Step step) {
  private static final List<OldTypeRule> OLD_TYPES =
      List.of(new OldRecord(), new OldEnum(), new OldFamily(), new EntityView());

  /** Of what generated code cannot know: the state types may be deprecated, or not exported. */
  private static final List<String> NOT_OURS =
      List.of("deprecation", "removal", "exports", "NullAway");

  JavaFile file() {
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(GeneratedNames.holder(step.old(), version))
            .addJavadoc("$L, and what becomes of it.\n", title())
            .addAnnotation(suppressed())
            .addModifiers(Modifier.PUBLIC)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(extended ? Modifier.PROTECTED : Modifier.PRIVATE)
                    .build());
    if (!extended) {
      holder.addModifiers(Modifier.FINAL);
    }
    if (extending) {
      inherit(next.getAsInt(), holder);
    }
    types.forEach(type -> holder.addType(oldType(type)));
    TypeSpec.Builder migration = migration();
    step.fillings().complete(holder, migration);
    holder.addType(migration.build());
    StateSchema old = step.old();
    return JavaFile.builder(old.generatedPackage(), holder.build()).build();
  }

  /** What is the same in the next version need not be here again. */
  private void inherit(int later, TypeSpec.Builder holder) {
    holder.superclass(
        ClassName.get(step.next().generatedPackage(), GeneratedNames.holder(step.next(), later)));
    holder.alwaysQualify(step.scope().inherited(OwnNames.imported().stream()));
  }

  private static AnnotationSpec suppressed() {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    NOT_OURS.forEach(warning -> annotation.addMember("value", "$S", warning));
    return annotation.build();
  }

  private String title() {
    return version == 0 ? "The state of the running draft" : "The state of version " + version;
  }

  private TypeSpec oldType(String name) {
    OldType old = new OldType(step, step.old().type(name));
    return OLD_TYPES.stream()
        .filter(rule -> rule.appliesTo(old))
        .findFirst()
        .orElseThrow()
        .write(old)
        .addJavadoc("$L as it $L.\n", Names.simple(name), when())
        .build();
  }

  private String when() {
    return version == 0 ? "is in the running draft" : "was in state version " + version;
  }

  private TypeSpec.Builder migration() {
    TypeSpec.Builder migration =
        MigrationType.of(
                step, "Migration", MethodSpec.constructorBuilder().addModifiers(Modifier.PROTECTED))
            .addJavadoc("$L.\n", direction())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    boolean open = step.subjects().flatMap(s -> Holes.of(s).stream()).anyMatch(step::isOpen);
    return open ? migration.addModifiers(Modifier.ABSTRACT) : migration;
  }

  private String direction() {
    return "From "
        + (version == 0 ? "the running draft" : "state version " + version)
        + (next.isPresent() ? " to version " + next.getAsInt() : " to now");
  }
}
