package dev.hearth.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import javax.lang.model.element.Modifier;

/** An old record, a record again. */
final class OldRecord implements OldTypeRule {
  @Override
  public boolean appliesTo(OldType old) {
    return old.is(StateDef.Kind.RECORD);
  }

  @Override
  public TypeSpec.Builder write(OldType old) {
    return TypeSpec.recordBuilder(old.name())
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariables(old.variables())
        .addSuperinterfaces(old.families())
        .recordConstructor(MethodSpec.constructorBuilder().addParameters(old.parameters()).build());
  }
}
