package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.TypeChange;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a migration's calls of its own methods, {@code pos(old)}.
 *
 * <p>Each type has a {@code make} and a {@code migrate}, and many a {@code name} and an {@code id}.
 * What javac takes to choose among methods of one name grows faster than their number squared:
 * among very many they are called by name, at run time.
 */
final class Calls {
  /** Up to here javac takes no longer than for the rest; for a thousand it takes minutes. */
  private static final int MOST_OVERLOADS = 80;

  private final Map<String, Integer> overloads = new HashMap<>();

  Calls(StateSchema old, StateSchema next, Collection<TypeChange> changes) {
    for (TypeChange change : changes) {
      if (!(change instanceof TypeChange.Gone)) {
        count(List.of("migrate", "make"));
      }
      if (change instanceof TypeChange.Kept kept) {
        count(GeneratedNames.hooks(Subject.names(next.type(kept.now()))).values());
        count(GeneratedNames.hooks(decided(old.type(kept.old()), kept)).values());
      }
    }
  }

  private static List<String> decided(StateDef def, TypeChange.Kept kept) {
    return def.constants().stream()
        .filter(constant -> Optional.empty().equals(kept.constants().get(constant)))
        .toList();
  }

  private void count(Collection<String> methods) {
    methods.forEach(method -> overloads.merge(method, 1, Integer::sum));
  }

  /**
   * A call.
   *
   * @param type the class that the method takes
   */
  CodeBlock of(String method, ClassName type, CodeBlock argument) {
    if (overloads.getOrDefault(method, 0) > MOST_OVERLOADS) {
      return CodeBlock.of(
          "$T.call(this,$W$S,$W$T.class,$W$L)", ClassNames.CARRY, method, type, argument);
    }
    // The language takes a bare yield for the statement.
    return method.equals("yield")
        ? CodeBlock.of("this.yield($L)", argument)
        : CodeBlock.of("$N($L)", method, argument);
  }
}
