package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hearth.schema.TypeChange;
import java.util.Map;
import java.util.Optional;

/**
 * Handles that a program gained on the way: state that comes from before has nothing for them until
 * they have their initialiser of today, or a method makes them of something else. Nothing is made
 * of what is not there, and it may be given up or of another type by then.
 */
final class LeftOut {
  private LeftOut() {}

  /** Whether nothing may be made of a handle yet. */
  static boolean isLeftOut(Subject subject, String handle) {
    return isGained(subject, handle)
        || (!subject.step().initials().isLast(subject.kept().now())
            && source(subject, handle).isPresent());
  }

  private static boolean isGained(Subject subject, String handle) {
    return subject.kept().sources().stream()
        .anyMatch(
            source ->
                source instanceof TypeChange.Source.Initial
                    && source.name().equals(handle)
                    && subject.step().initials().isLeftOut(subject.kept().now(), handle));
  }

  /** The old handle that it comes from, if that may not be there. */
  static Optional<String> source(Subject subject, String handle) {
    return subject.kept().sources().stream()
        .filter(source -> source.name().equals(handle))
        .findFirst()
        .flatMap(TypeChange.Source::before)
        .filter(from -> subject.step().initials().canBeLeftOut(subject.kept().old(), from));
  }

  /** What a handle is to be: as {@code made}, when the one that it comes from is there. */
  static CodeBlock or(Subject subject, String old, String from, String handle, CodeBlock made) {
    return CodeBlock.of(
        "$T.isLeftOut(this, $N, $S, $S) ? $L : $L",
        ClassNames.CARRY,
        old,
        from,
        subject.hooks().get(handle),
        subject.step().initials().without(subject, old, handle),
        made);
  }

  /** The new view, {@code made}, which is told what it has not. */
  static CodeBlock told(Subject subject, CodeBlock made) {
    CodeBlock told = made;
    for (Map.Entry<String, String> hook : subject.hooks().entrySet()) {
      if (isGained(subject, hook.getKey())) {
        told =
            CodeBlock.of(
                "$T.leaveOut(this, $N, $L, $S, $S)",
                ClassNames.CARRY,
                subject.old(),
                told,
                hook.getKey(),
                hook.getValue());
      } else if (isLeftOut(subject, hook.getKey())) {
        told =
            CodeBlock.of(
                "$T.leaveOut(this, $N, $S, $L, $S, $S)",
                ClassNames.CARRY,
                subject.old(),
                source(subject, hook.getKey()).orElseThrow(),
                told,
                hook.getKey(),
                hook.getValue());
      }
    }
    return told;
  }
}
