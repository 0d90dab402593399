package dev.hearth.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import javax.lang.model.element.Modifier;

/** What has to be written for a variant that goes on, but not in this family. */
final class MakeStray implements Rule {
  @Override
  public boolean appliesTo(Subject subject) {
    return subject.goesOn() && subject.is(StateDef.Kind.SEALED);
  }

  @Override
  public void write(Subject family, TypeSpec.Builder migration) {
    for (String variant : Families.stray(family)) {
      migration.addMethod(
          MethodSpec.methodBuilder(Holes.variant(family, variant).method())
              .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
              .returns(family.target())
              .addParameter(family.step().oldClasses().apply(variant), family.old())
              .build());
    }
  }
}
