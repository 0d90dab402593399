package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the migration of a step: what the runtime calls, and what the rules add for each type. */
final class MigrationType {
  private static final List<Rule> RULES =
      List.of(
          new MigrateValue(),
          new MigrateDecidedFamily(),
          new MigrateFamily(),
          new MigrateEntity(),
          new MakeDecided(),
          new MakeStray(),
          new MakeRecord(),
          new MakeEntity(),
          new MakeEnum(),
          new ComponentHooks());

  private MigrationType() {}

  /**
   * A class of its own.
   *
   * @param name the simple name
   * @param constructor to which the call of the super class is added in front
   */
  static TypeSpec.Builder of(Step step, String name, MethodSpec.Builder constructor) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name).superclass(ClassNames.MIGRATION);
    Dispatch dispatch = new Dispatch(step);
    type.addMethod(constructor(dispatch, constructor));
    type.addMethod(dispatcher(dispatch));
    step.old().roots().stream()
        .findFirst()
        .filter(step.changes()::containsKey)
        .map(step.oldClasses())
        .ifPresent(root -> type.addMethod(program(root)));
    step.subjects().forEach(subject -> add(subject, type));
    return type;
  }

  private static void add(Subject subject, TypeSpec.Builder type) {
    RULES.stream().filter(rule -> rule.appliesTo(subject)).forEach(r -> r.write(subject, type));
  }

  private static MethodSpec constructor(Dispatch dispatch, MethodSpec.Builder constructor) {
    MethodSpec own = constructor.build();
    return MethodSpec.constructorBuilder()
        .addModifiers(own.modifiers())
        .addParameters(own.parameters())
        .addStatement("super($L)", dispatch.classes())
        .addCode(own.code())
        .build();
  }

  private static MethodSpec dispatcher(Dispatch dispatch) {
    return MethodSpec.methodBuilder("migrate$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
        .returns(Object.class)
        .addParameter(int.class, "type")
        .addParameter(Object.class, "old")
        .addCode(dispatch.body("type", "old"))
        .build();
  }

  private static MethodSpec program(ClassName root) {
    return MethodSpec.methodBuilder("program")
        .addJavadoc("The whole old state.\n")
        .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
        .returns(root)
        .addStatement("return ($T) program$$()", root)
        .build();
  }
}
