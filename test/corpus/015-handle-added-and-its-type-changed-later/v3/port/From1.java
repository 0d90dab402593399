package port;

import dev.hearth.annotations.Migrates;
import java.util.List;

/** A port of version 1 cannot begin with a crane that version 2 did not know. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<V2.Crane> cranes(V1.Port old) {
    return List.of();
  }
}
