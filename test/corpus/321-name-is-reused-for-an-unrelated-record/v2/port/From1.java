package port;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Harbour.cranes", reason = "the machines are not counted any more")
@Dropped(value = "Crane.tonnes", reason = "a bird weighs less")
@Dropped(value = "Crane.reach", reason = "a bird flies")
final class From1 extends V1.Migration {
  @Override
  protected String species(V1.Crane old) {
    throw new IllegalStateException("a machine is no bird");
  }

  @Override
  protected boolean ringed(V1.Crane old) {
    throw new IllegalStateException("a machine is no bird");
  }
}
