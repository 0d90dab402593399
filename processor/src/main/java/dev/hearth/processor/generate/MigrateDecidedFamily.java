package dev.hearth.processor.generate;

import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * The same for a sealed type that is no more. A variant of it may well go on by itself, so what is
 * remembered is what it became as a member of the family.
 */
final class MigrateDecidedFamily implements Rule {
  @Override
  public boolean appliesTo(Subject subject) {
    return MigrateValue.decidedFamily(subject);
  }

  @Override
  public void write(Subject subject, TypeSpec.Builder migration) {
    String o = subject.step().own().variable("o");
    migration.addMethod(
        subject
            .method("migrate", subject.target(), Modifier.PUBLIC, Modifier.FINAL)
            .addStatement(
                "return $T.value(this, $T.class, $N, ($T $N) -> $L)",
                ClassNames.CARRY,
                subject.type(),
                subject.old(),
                subject.type(),
                o,
                subject.call("make", o))
            .build());
  }
}
