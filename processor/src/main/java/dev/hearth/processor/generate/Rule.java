package dev.hearth.processor.generate;

import com.palantir.javapoet.TypeSpec;

/** One kind of method in a migration. */
interface Rule {
  /** Whether the migration of this type has such a method. */
  boolean appliesTo(Subject subject);

  /** Writes it. */
  void write(Subject subject, TypeSpec.Builder migration);
}
