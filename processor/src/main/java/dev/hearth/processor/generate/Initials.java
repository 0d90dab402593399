package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hearth.processor.plan.Initialisers;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Transition;
import java.util.Optional;

/** Reads the initialiser of a handle that a program gained. */
final class Initials {
  private final Plan plan;
  private final Transition transition;

  Initials(Plan plan, Transition transition) {
    this.plan = plan;
    this.transition = transition;
  }

  /**
   * The initialiser of a handle of {@code program} in the next version; none when its type or the
   * handle itself did not last until now.
   */
  Optional<CodeBlock> code(Subject subject, String program, String handle) {
    if (transition.next().isEmpty()) {
      return Optional.of(
          CodeBlock.of("$T.initial(this, $N, $S)", ClassNames.CARRY, subject.old(), handle));
    }
    return Initialisers.today(plan, transition, program, handle)
        .map(
            today ->
                CodeBlock.of(
                    "$T.initialNow(this, $T.class, $S)",
                    ClassNames.CARRY,
                    ClassNames.of(today.program()),
                    today.name()));
  }
}
