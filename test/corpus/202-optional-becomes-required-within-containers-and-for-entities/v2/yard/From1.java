package yard;

import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yard.Yard.Load;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<Load> loads(V1.Yard old) {
    List<Load> loads = new ArrayList<>();
    old.loads().forEach(load -> load.map(this::migrate).ifPresent(loads::add));
    return loads;
  }

  /** A gate that is free is no more in the map. */
  @Override
  protected Map<String, Truck> gates(V1.Yard old) {
    Map<String, Truck> gates = new LinkedHashMap<>();
    old.gates().forEach((gate, truck) -> truck.ifPresent(t -> gates.put(gate, migrate(t))));
    return gates;
  }

  @Override
  protected Optional<Integer> queue(V1.Yard old) {
    return old.queue().flatMap(length -> length);
  }

  @Override
  protected List<Truck> next(V1.Truck old) {
    return old.next().map(this::migrate).stream().toList();
  }
}
