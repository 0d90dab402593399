package dev.hearth.processor.plan;

import dev.hearth.schema.StateSchema;
import dev.hearth.schema.TypeChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the variants that a family has no more and that no single decision replaces: they go on
 * elsewhere, or fall out of several families at once. Each of their families decides for itself.
 */
final class Strays {
  private Strays() {}

  /** The variants of {@code family} that it decides on; none when it is no sealed type. */
  static List<String> of(Transition transition, TypeChange.Kept family) {
    StateSchema now = transition.diff().now();
    return transition.diff().old().leafVariants(family.old()).stream()
        .filter(variant -> isStray(transition.diff().types().get(variant), family.now(), now))
        .toList();
  }

  private static boolean isStray(@Nullable TypeChange fate, String family, StateSchema now) {
    boolean stays = fate instanceof TypeChange.Kept kept && now.isWithin(kept.now(), family);
    return !stays && !(fate instanceof TypeChange.Replaced);
  }
}
