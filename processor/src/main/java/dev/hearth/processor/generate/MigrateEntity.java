package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import java.util.Map;
import java.util.Optional;
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
      String handle = hook.getKey();
      CodeBlock made = subject.call(hook.getValue(), o);
      Optional<String> missing = LeftOut.source(subject, handle);
      String begin = LeftOut.isLeftOut(subject, handle) ? "beginUnlessLeftOut" : "begin";
      sets.beginControlFlow("if ($N.$L($S))", h, begin, handle)
          .addStatement(
              "$N.set($L)",
              h,
              missing.map(from -> LeftOut.or(subject, o, from, handle, made)).orElse(made))
          .endControlFlow();
    }
    return sets.isEmpty()
        ? CodeBlock.of("($T $N, $T $N) -> {}", subject.type(), o, ClassNames.HANDLES, h)
        : CodeBlock.of(
            "($T $N, $T $N) -> {\n$>$L$<}", subject.type(), o, ClassNames.HANDLES, h, sets.build());
  }
}
