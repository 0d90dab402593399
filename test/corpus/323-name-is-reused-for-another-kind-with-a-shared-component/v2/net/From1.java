package net;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
@Dropped(value = "Port.number", reason = "services are known by name")
@Dropped(value = "Port.name", reason = "read by services, where they were held")
final class From1 extends V1.Migration {
  @Override
  protected List<String> services(V1.Hub old) {
    return old.ports().stream().map(V1.Port::name).toList();
  }

  @Override
  protected Port make(V1.Port old) {
    throw new IllegalStateException("no casing had such a port");
  }
}
