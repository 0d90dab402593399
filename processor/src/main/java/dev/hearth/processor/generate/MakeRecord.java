package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import javax.lang.model.element.Modifier;

/** Makes a record of what its components' methods give. */
final class MakeRecord implements Rule {
  @Override
  public boolean appliesTo(Subject subject) {
    return subject.goesOn() && subject.is(StateDef.Kind.RECORD);
  }

  @Override
  public void write(Subject subject, TypeSpec.Builder migration) {
    CodeBlock made =
        subject.step().partial().contains(subject.targetName())
            ? CodeBlock.of("throw new $T($N)", AssertionError.class, subject.old())
            : CodeBlock.of("return new $T($L)", subject.target(), components(subject));
    migration.addMethod(
        subject.method("make", subject.target(), Modifier.PROTECTED).addStatement(made).build());
  }

  private static CodeBlock components(Subject subject) {
    return subject.hooks().values().stream()
        .map(hook -> subject.call(hook, subject.old()))
        .collect(CodeBlock.joining(",$W"));
  }
}
