package dev.hearth.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import javax.lang.model.element.Modifier;

/** An old enum, its constants and nothing else. */
final class OldEnum implements OldTypeRule {
  @Override
  public boolean appliesTo(OldType old) {
    return old.is(StateDef.Kind.ENUM);
  }

  @Override
  public TypeSpec.Builder write(OldType old) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(old.name())
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterfaces(old.families());
    old.def().constants().forEach(type::addEnumConstant);
    return type;
  }
}
