package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Finds the new constant of an old one. */
final class MakeEnum implements Rule {
  /**
   * How many constants the switches of one class may have in all: javac puts the numbers of all of
   * them into one method, and the JVM's longest method has room for 3800.
   */
  private static final int MOST_CASES = 2000;

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.goesOn() && subject.is(StateDef.Kind.ENUM);
  }

  @Override
  public void write(Subject subject, TypeSpec.Builder migration) {
    migration.addMethod(
        subject
            .method("make", subject.target(), Modifier.PROTECTED)
            .addCode(body(subject))
            .build());
    Holes.of(subject).forEach(hole -> migration.addMethod(Open.method(subject, hole)));
  }

  private static CodeBlock body(Subject subject) {
    if (subject.def().constants().isEmpty()) {
      return CodeBlock.of("throw new $T($N);\n", AssertionError.class, subject.old());
    }
    return cases(subject.step()) > MOST_CASES ? byName(subject) : byConstant(subject);
  }

  private static long cases(Step step) {
    return step.subjects()
        .filter(Subject::goesOn)
        .mapToLong(subject -> subject.def().constants().size())
        .sum();
  }

  private static CodeBlock byConstant(Subject subject) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (String constant : subject.def().constants()) {
      cases.addStatement("case $N -> $L", constant, result(subject, constant));
    }
    return CodeBlock.of("return switch ($N) {\n$>$L$<};\n", subject.old(), cases.build());
  }

  /** Only what changed its name, or has none, stands in the switch. */
  private static CodeBlock byName(Subject subject) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (String constant : subject.def().constants()) {
      if (!target(subject, constant).equals(Optional.of(constant))) {
        cases.addStatement("case $S -> $L", constant, result(subject, constant));
      }
    }
    cases.addStatement("default -> $T.valueOf($N.name())", subject.target(), subject.old());
    return CodeBlock.of("return switch ($N.name()) {\n$>$L$<};\n", subject.old(), cases.build());
  }

  private static Optional<String> target(Subject subject, String constant) {
    return Objects.requireNonNull(subject.kept().constants().get(constant), constant);
  }

  private static CodeBlock result(Subject subject, String constant) {
    Map<String, String> hooks = subject.hooks();
    return target(subject, constant)
        .map(now -> CodeBlock.of("$T.$N", subject.target(), now))
        .orElseGet(
            () ->
                subject.call(Objects.requireNonNull(hooks.get(constant), constant), subject.old()));
  }
}
