package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.TypeChange;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * What is asked for the new entity of an old one: made at once, and filled later, or when one of
 * its handles is read.
 */
final class MigrateEntity implements Rule {
  @Override
  public boolean appliesTo(Subject subject) {
    return subject.goesOn() && subject.is(StateDef.Kind.ENTITY);
  }

  @Override
  public void write(Subject subject, TypeSpec.Builder migration) {
    String o = subject.step().own().variable("o");
    migration.addMethod(
        subject
            .method("migrate", subject.target(), Modifier.PUBLIC, Modifier.FINAL)
            .addCode(
                "return $T.entity(\n$>$>this,\n$N,\n($T $N) -> $L,\n$L);\n$<$<",
                ClassNames.CARRY,
                subject.old(),
                subject.type(),
                o,
                subject.call("make", o),
                fill(subject, o))
            .build());
  }

  private static CodeBlock fill(Subject subject, String o) {
    String h = subject.step().own().variable("h");
    CodeBlock.Builder sets = CodeBlock.builder();
    for (Map.Entry<String, String> hook : subject.hooks().entrySet()) {
      sets.beginControlFlow(
              isGivenUp(subject, hook.getKey()) ? "if ($N.beginIfRead($S))" : "if ($N.begin($S))",
              h,
              hook.getKey())
          .addStatement("$N.set($L)", h, subject.call(hook.getValue(), o))
          .endControlFlow();
    }
    return sets.isEmpty()
        ? CodeBlock.of("($T $N, $T $N) -> {}", subject.type(), o, ClassNames.HANDLES, h)
        : CodeBlock.of(
            "($T $N, $T $N) -> {\n$>$L$<}", subject.type(), o, ClassNames.HANDLES, h, sets.build());
  }

  private static boolean isGivenUp(Subject subject, String handle) {
    return subject.kept().sources().stream()
        .anyMatch(
            source ->
                source instanceof TypeChange.Source.Initial
                    && source.name().equals(handle)
                    && subject.step().initials().isGivenUp(subject.kept().now(), handle));
  }
}
