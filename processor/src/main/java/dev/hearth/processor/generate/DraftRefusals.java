package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.processor.plan.Draft;
import java.util.Optional;

/** Has values refused that only a running draft can hold; other holes are filled by others. */
record DraftRefusals(Draft draft, Fillings others) implements Fillings {
  @Override
  public Optional<CodeBlock> expression(Subject subject, Hole hole) {
    return draft.refusals().contains(hole.key())
        ? Optional.of(CodeBlock.of("$T.onlyInDraft($N)", ClassNames.CARRY, subject.old()))
        : others.expression(subject, hole);
  }

  @Override
  public CodeBlock create(Subject subject) {
    return others.create(subject);
  }

  @Override
  public void complete(TypeSpec.Builder holder, TypeSpec.Builder migration) {
    others.complete(holder, migration);
  }
}
