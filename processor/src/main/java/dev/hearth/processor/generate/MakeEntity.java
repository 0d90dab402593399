package dev.hearth.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import javax.lang.model.element.Modifier;

/** Makes an entity as its constructor leaves it. */
final class MakeEntity implements Rule {
  @Override
  public boolean appliesTo(Subject subject) {
    return subject.goesOn() && subject.is(StateDef.Kind.ENTITY);
  }

  @Override
  public void write(Subject subject, TypeSpec.Builder migration) {
    migration.addMethod(
        subject
            .method("make", subject.target(), Modifier.PROTECTED)
            .addStatement(
                "return $L", LeftOut.told(subject, subject.step().fillings().create(subject)))
            .build());
  }
}
