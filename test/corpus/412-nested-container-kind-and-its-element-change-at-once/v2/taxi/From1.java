package taxi;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

@Migrates(1)
@Renamed(from = "Ride", to = "Trip")
final class From1 extends V1.Migration {
  @Override
  protected Map<String, Optional<Trip>> rides(V1.Dispatch old) {
    Map<String, Optional<Trip>> last = new TreeMap<>();
    old.rides()
        .forEach((who, all) -> last.put(who, Optional.of(migrate(all.get(all.size() - 1)))));
    return last;
  }

  @Override
  protected List<TreeMap<String, Integer>> fares(V1.Dispatch old) {
    return old.fares().stream().map(TreeMap::new).collect(Collectors.toList());
  }
}
