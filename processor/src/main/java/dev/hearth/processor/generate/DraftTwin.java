package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.hearth.processor.plan.MigrationClass;
import dev.hearth.processor.plan.Transition;
import dev.hearth.schema.Lineage;

/** The newest migration, which a running draft's migration asks. */
record DraftTwin(Transition transition, Lineage lineage) {
  int version() {
    return transition.version();
  }

  ClassName classOf(String type) {
    return ClassNames.of(lineage.className(version(), type));
  }

  /** The generated class of it, {@code V1.Migration}. */
  ClassName migration() {
    return ClassNames.holder(transition).nestedClass("Migration");
  }

  /** The user's class of it, for the migration that asks. */
  CodeBlock decided() {
    return CodeBlock.of(
        "$T.decided(this,$W$T.class,$W$S)",
        ClassNames.CARRY,
        migration(),
        transition.migration().map(MigrationClass::name).orElseThrow());
  }
}
