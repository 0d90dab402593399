package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Finds the new constant of an old one. */
final class MakeEnum implements Rule {
  @Override
  public boolean appliesTo(Subject subject) {
    return subject.goesOn() && subject.is(StateDef.Kind.ENUM);
  }

  @Override
  public void write(Subject subject, TypeSpec.Builder migration) {
    MethodSpec.Builder make = subject.method("make", subject.target(), Modifier.PROTECTED);
    if (subject.def().constants().isEmpty()) {
      make.addStatement("throw new $T($N)", AssertionError.class, subject.old());
    } else {
      make.addCode("return switch ($N) {\n$>$L$<};\n", subject.old(), cases(subject));
    }
    migration.addMethod(make.build());
    Holes.of(subject).forEach(hole -> migration.addMethod(Open.method(subject, hole)));
  }

  private static CodeBlock cases(Subject subject) {
    Map<String, String> hooks = subject.hooks();
    CodeBlock.Builder cases = CodeBlock.builder();
    subject
        .kept()
        .constants()
        .forEach(
            (constant, target) -> {
              String hook = Objects.requireNonNull(hooks.get(constant), constant);
              CodeBlock result =
                  target
                      .map(now -> CodeBlock.of("$T.$N", subject.target(), now))
                      .orElseGet(() -> Calls.of(hook, subject.old()));
              cases.addStatement("case $N -> $L", constant, result);
            });
    return cases.build();
  }
}
