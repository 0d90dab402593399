package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hearth.processor.plan.Initialisers;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Transition;
import java.util.Optional;

/** Writes where a handle that a program gained finds its initialiser. */
record Initials(Plan plan, Transition transition) {
  /** Whether nothing is made of a handle that {@code program} gained in the next version. */
  boolean isLeftOut(String program, String handle) {
    return transition.next().isPresent()
        && Initialisers.isLeftOut(plan, transition, program, handle);
  }

  /** Whether an old handle of {@code program} may not be there. */
  boolean canBeLeftOut(String program, String handle) {
    return plan.leftOut().has(transition, program, handle);
  }

  /** Whether the next version's {@code program} is that of today. */
  boolean isLast(String program) {
    return transition.next().isEmpty()
        || !plan.lineage().changesAfter(transition.next().getAsInt(), program);
  }

  /** The initialiser of a handle of {@code program} in the next version, if it can be had. */
  Optional<CodeBlock> code(Subject subject, String program, String handle) {
    if (transition.next().isEmpty()) {
      return Optional.of(
          CodeBlock.of("$T.initial(this, $N, $S)", ClassNames.CARRY, subject.old(), handle));
    }
    return isLeftOut(program, handle)
        ? Optional.of(onTheWay(subject, subject.old(), program, handle))
        : Optional.empty();
  }

  /** What a handle has that comes from one which is not there. */
  CodeBlock without(Subject subject, String old, String handle) {
    String program = subject.kept().now();
    return isLast(program)
        ? CodeBlock.of("$T.initial(this, $N, $S)", ClassNames.CARRY, old, handle)
        : onTheWay(subject, old, program, handle);
  }

  /** The initialiser of today for who reads it before, if it is one of such a value. */
  private CodeBlock onTheWay(Subject subject, String old, String program, String handle) {
    return Initialisers.today(plan, transition, program, handle)
        .map(
            today ->
                CodeBlock.of(
                    "$T.initialNow(this, $T.class, $S)",
                    ClassNames.CARRY,
                    subject.step().scope().name(ClassNames.of(today.program())),
                    today.name()))
        .orElseGet(() -> CodeBlock.of("$T.givenUp($N, $S)", ClassNames.CARRY, old, handle));
  }
}
