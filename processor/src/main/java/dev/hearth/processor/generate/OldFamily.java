package dev.hearth.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import javax.lang.model.element.Modifier;

/** An old sealed interface with its variants. */
final class OldFamily implements OldTypeRule {
  @Override
  public boolean appliesTo(OldType old) {
    return old.is(StateDef.Kind.SEALED);
  }

  @Override
  public TypeSpec.Builder write(OldType old) {
    return TypeSpec.interfaceBuilder(old.name())
        .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
        .addSuperinterfaces(old.families())
        .addPermittedSubclasses(
            old.def().variants().stream().map(old.step().oldClasses()).toList());
  }
}
