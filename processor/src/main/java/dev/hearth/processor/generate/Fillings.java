package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;

/** Holes that something else than the user's own method fills. */
interface Fillings {
  /** The expression that fills the hole, if there is one. */
  Optional<CodeBlock> expression(Subject subject, Hole hole);

  /** The expression that makes the new entity of an old one. */
  default CodeBlock create(Subject subject) {
    return CodeBlock.of(
        "$T.create(this, $N, $T.class)", ClassNames.CARRY, subject.old(), subject.target());
  }

  /** Adds what the expressions need to the class of the version and to its migration. */
  default void complete(TypeSpec.Builder holder, TypeSpec.Builder migration) {}

  /** Every hole stays one. */
  static Fillings none() {
    return (subject, hole) -> Optional.empty();
  }
}
