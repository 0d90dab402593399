package dev.hearth.processor.plan;

import dev.hearth.schema.Lineage;
import dev.hearth.schema.StateSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** All that a build has to migrate: every sealed version, each to the next, the last to now. */
@Value.Immutable
public interface Plan {
  StateSchema now();

  /** The types of now of which something is left out, as it is no state. */
  Set<String> partial();

  /** Oldest first. */
  List<Transition> transitions();

  /** The transition that leads to now, whose decisions may serve a draft as well. */
  default Optional<Transition> newest() {
    return transitions().stream().filter(t -> t.next().isEmpty()).findFirst();
  }

  /** Which handles state may not have on its way. */
  @Value.Lazy
  default LeftOutHandles leftOut() {
    return LeftOutHandles.of(this);
  }

  /** Which class stands for a type in each version. */
  Lineage lineage();
}
