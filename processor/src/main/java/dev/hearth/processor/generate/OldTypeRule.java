package dev.hearth.processor.generate;

import com.palantir.javapoet.TypeSpec;

/** How the old types of one kind are written. */
interface OldTypeRule {
  boolean appliesTo(OldType old);

  TypeSpec.Builder write(OldType old);
}
