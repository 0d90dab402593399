package dev.hearth.processor.plan;

import dev.hearth.schema.Renames;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** What a migration class declares, resolved to full names, and what is wrong with it. */
@Value.Immutable
public interface Decisions {
  Renames renames();

  /** The components that are given up: {@code game.Ship.vx}. */
  Set<String> droppedMembers();

  /** The roots that are given up. */
  Set<String> droppedTypes();

  List<Problem> problems();

  /** Nothing declared. */
  static Decisions none() {
    return ImmutableDecisions.builder().renames(Renames.none()).build();
  }
}
