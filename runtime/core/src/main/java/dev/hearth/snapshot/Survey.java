package dev.hearth.snapshot;

import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.Drop;
import dev.hearth.migrate.Route;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;

/** Counts what there is at each stage of a way, as far as state gets. */
final class Survey implements Route.Observer {
  private final Map<Integer, SortedMap<String, Long>> counts = new HashMap<>();
  private SortedMap<String, Long> before = Collections.emptySortedMap();
  private SortedMap<String, Long> after = Collections.emptySortedMap();

  @Override
  public void reached(Route.Stage stage, Object root) {
    SortedMap<String, Long> here = Tally.of(stage.classes(), root);
    if (before.isEmpty()) {
      before = here;
    }
    if (stage.end()) {
      after = here;
    } else {
      counts.put(stage.version(), here);
    }
  }

  /** What there was at the beginning. */
  SortedMap<String, Long> before() {
    return before;
  }

  /** What there is at the end; empty when it was not reached. */
  SortedMap<String, Long> after() {
    return after;
  }

  /** What is given up by name on that way. */
  List<DryRun.Loss> losses(Route route, CompiledCode code) {
    return code.drops().stream()
        .filter(drop -> route.versions().contains(drop.version()))
        .map(drop -> new DryRun.Loss(drop, objects(drop)))
        .toList();
  }

  private OptionalLong objects(Drop drop) {
    SortedMap<String, Long> there = counts.get(drop.version());
    return there == null
        ? OptionalLong.empty()
        : OptionalLong.of(there.getOrDefault(drop.type(), 0L));
  }
}
