package dev.hearth.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.StateDef;
import javax.lang.model.element.Modifier;

/** What is asked for the new value of an old one, and remembers it. */
final class MigrateValue implements Rule {
  @Override
  public boolean appliesTo(Subject subject) {
    boolean dispatched = subject.is(StateDef.Kind.SEALED) || subject.is(StateDef.Kind.ENTITY);
    return !(subject.goesOn() && dispatched) && !decidedFamily(subject);
  }

  static boolean decidedFamily(Subject subject) {
    return subject.is(StateDef.Kind.SEALED) && !subject.goesOn();
  }

  @Override
  public void write(Subject subject, TypeSpec.Builder migration) {
    String o = subject.step().own().variable("o");
    migration.addMethod(
        subject
            .method("migrate", subject.target(), Modifier.PUBLIC, Modifier.FINAL)
            .addStatement(
                "return $T.value(this, $N, ($T $N) -> $L)",
                ClassNames.CARRY,
                subject.old(),
                subject.type(),
                o,
                subject.call("make", o))
            .build());
  }
}
