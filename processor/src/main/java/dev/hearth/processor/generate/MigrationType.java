package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
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
    type.addMethod(dispatcher(dispatch, step));
    programs(step).forEach(type::addMethod);
    step.subjects().forEach(subject -> add(subject, type));
    step.carried()
        .types()
        .forEach(record -> type.addMethod(new RecordCarriers(step, record).method()));
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

  private static MethodSpec dispatcher(Dispatch dispatch, Step step) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("migrate$")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
            .returns(Object.class)
            .addParameter(int.class, "type")
            .addParameter(Object.class, "old")
            .addCode(dispatch.body("type", "old"));
    if (step.subjects().anyMatch(Subject::leadsToBounded)) {
      method.addAnnotation(Bounds.unchecked());
    }
    return method.build();
  }

  /** What the hooks, and the runtime, know about the program that is migrated. */
  private static List<MethodSpec> programs(Step step) {
    List<ClassName> roots = step.old().roots().stream().map(step.oldClasses()).toList();
    return roots.isEmpty() ? List.of() : List.of(isProgram(roots), program(roots));
  }

  private static MethodSpec isProgram(List<ClassName> roots) {
    return MethodSpec.methodBuilder("isProgram$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
        .returns(boolean.class)
        .addParameter(Object.class, "old")
        .addStatement(
            "return $L",
            roots.stream()
                .map(root -> CodeBlock.of("old instanceof $T", root))
                .collect(CodeBlock.joining("$W|| ")))
        .build();
  }

  /** Of several programs any can be running, and one type cannot stand for all. */
  private static MethodSpec program(List<ClassName> roots) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("program").addModifiers(Modifier.PROTECTED, Modifier.FINAL);
    if (roots.size() > 1) {
      String names = roots.stream().map(ClassName::simpleName).collect(Collectors.joining(", "));
      return method
          .addJavadoc("The whole old state, of the program that is running: one of $L.\n", names)
          .returns(Object.class)
          .addStatement("return program$$()")
          .build();
    }
    return method
        .addJavadoc("The whole old state.\n")
        .returns(roots.get(0))
        .addStatement("return ($T) program$$()", roots.get(0))
        .build();
  }
}
