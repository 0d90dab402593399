package dev.hearth.processor.plan;

import dev.hearth.schema.Renames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** What a migration class declares, resolved to full names, and what is wrong with it. */
@Value.Immutable
public interface Decisions {
  Renames renames();

  /** The components that are given up, {@code game.Ship.vx}, each with the reason. */
  Map<String, String> drops();

  /** The roots that are given up, each with the reason. */
  Map<String, String> droppedRoots();

  /** The components that are given up: {@code game.Ship.vx}. */
  default Set<String> droppedMembers() {
    return drops().keySet();
  }

  /** The roots that are given up. */
  default Set<String> droppedTypes() {
    return droppedRoots().keySet();
  }

  List<Problem> problems();

  /** Nothing declared. */
  static Decisions none() {
    return ImmutableDecisions.builder().renames(Renames.none()).build();
  }
}
