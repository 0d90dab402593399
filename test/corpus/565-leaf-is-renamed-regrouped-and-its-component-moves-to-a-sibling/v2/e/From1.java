package e;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Cmd.Go", to = "Move")
final class From1 extends V1.Migration {
  @Override
  protected Cmd.Basic then(V1.Cmd_Go old) {
    return old.then() == null ? null : (Cmd.Basic) migrate(old.then());
  }

  @Override
  protected int x(V1.Cmd_Wait old) {
    return -old.t();
  }
}
