package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/** Holes that something else than the user's own method fills. */
interface Fillings {
  /** The expression that fills the hole, if there is one. */
  Optional<CodeBlock> expression(Subject subject, Hole hole);

  /** Every hole stays one. */
  static Fillings none() {
    return (subject, hole) -> Optional.empty();
  }
}
