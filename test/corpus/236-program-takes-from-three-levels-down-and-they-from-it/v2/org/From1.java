package org;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

@Migrates(1)
@Dropped(value = "Firm.pot", reason = "shared out")
@Dropped(value = "Team.budget", reason = "summed in Firm")
@Dropped(value = "Worker.hours", reason = "moved to Firm.hours")
final class From1 extends V1.Migration {
  @Override
  protected Map<Worker, Integer> hours(V1.Firm old) {
    Map<Worker, Integer> hours = new LinkedHashMap<>();
    old.depts().values().forEach(d -> {
      for (V1.Team t : d.teams()) {
        t.workers().forEach(w -> hours.put(migrate(w), w.hours()));
      }
    });
    return hours;
  }

  @Override
  protected int budget(V1.Firm old) {
    return old.depts().values().stream().flatMap(d -> Arrays.stream(d.teams())).mapToInt(V1.Team::budget).sum();
  }

  @Override
  protected long share(V1.Worker old) {
    return program().pot() * 100 / 2;
  }

  @Override
  protected Set<String> in(V1.Worker old) {
    Set<String> in = new TreeSet<>();
    program().depts().forEach((name, d) -> {
      for (V1.Team t : d.teams()) {
        if (t.workers().contains(old)) {
          in.add(name);
        }
      }
    });
    return in;
  }
}
