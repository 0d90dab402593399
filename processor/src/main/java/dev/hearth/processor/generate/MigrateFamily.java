package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import javax.lang.model.element.Modifier;

/** What is asked for the new value of a sealed type, and leaves it to the variant. */
final class MigrateFamily implements Rule {
  @Override
  public boolean appliesTo(Subject subject) {
    return subject.goesOn() && subject.is(StateDef.Kind.SEALED);
  }

  @Override
  public void write(Subject family, TypeSpec.Builder migration) {
    MethodSpec.Builder method =
        family.method("migrate", family.target(), Modifier.PUBLIC, Modifier.FINAL);
    method.beginControlFlow("if ($N == null)", family.old()).addStatement("return null");
    String v = family.step().own().variable("v");
    for (Subject variant : Families.carried(family)) {
      method.nextControlFlow("else if ($N instanceof $T $N)", family.old(), variant.anyType(), v);
      method.addStatement("return $L", variant.call("migrate", v));
    }
    for (String variant : Families.stray(family)) {
      method.nextControlFlow(
          "else if ($N instanceof $T $N)",
          family.old(),
          family.step().oldClasses().apply(variant),
          v);
      method.addStatement("return $L", stray(family, variant, v));
    }
    if (Families.carried(family).stream().anyMatch(Subject::leadsToBounded)) {
      method.addAnnotation(Bounds.unchecked());
    }
    method.endControlFlow();
    method.addStatement("throw new $T($N)", AssertionError.class, family.old());
    migration.addMethod(method.build());
  }

  private static CodeBlock stray(Subject family, String variant, String v) {
    String o = family.step().own().variable("o");
    return CodeBlock.of(
        "$T.value(this, $T.class, $N, ($T $N) -> $N($N))",
        ClassNames.CARRY,
        family.type(),
        v,
        family.step().oldClasses().apply(variant),
        o,
        Holes.variant(family, variant).method(),
        o);
  }
}
