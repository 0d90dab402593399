package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hearth.processor.plan.Initialisers;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Transition;
import java.util.Optional;

/** Writes where a handle that a program gained finds its initialiser. */
record Initials(Plan plan, Transition transition) {
  /** Whether nobody asks what a handle held that {@code program} gained in the next version. */
  boolean isGivenUp(String program, String handle) {
    return Initialisers.isGivenUp(plan, transition, program, handle);
  }

  /** The initialiser of a handle of {@code program} in the next version, if it can be had. */
  Optional<CodeBlock> code(Subject subject, String program, String handle) {
    if (transition.next().isEmpty()) {
      return Optional.of(
          CodeBlock.of("$T.initial(this, $N, $S)", ClassNames.CARRY, subject.old(), handle));
    }
    if (isGivenUp(program, handle)) {
      return Optional.of(
          CodeBlock.of("$T.givenUp($N, $S)", ClassNames.CARRY, subject.old(), handle));
    }
    return Initialisers.today(plan, transition, program, handle)
        .map(
            today ->
                CodeBlock.of(
                    "$T.initialNow(this, $T.class, $S)",
                    ClassNames.CARRY,
                    subject.step().scope().name(ClassNames.of(today.program())),
                    today.name()));
  }
}
