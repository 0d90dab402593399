package dev.hearth.processor.generate;

import com.palantir.javapoet.TypeSpec;

/** What has to be written for a type that is no more, or for a variant that left its family. */
final class MakeDecided implements Rule {
  @Override
  public boolean appliesTo(Subject subject) {
    return !subject.goesOn();
  }

  @Override
  public void write(Subject subject, TypeSpec.Builder migration) {
    Holes.of(subject).forEach(hole -> migration.addMethod(Open.method(subject, hole)));
  }
}
