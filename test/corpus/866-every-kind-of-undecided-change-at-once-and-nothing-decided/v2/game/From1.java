package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Ship", to = "Vessel")
@Renamed(from = "Ship.hp", to = "hull")
@Dropped(value = "Attack.target", reason = "no attacks any more")
@Dropped(value = "Main.tick", reason = "counted from the start")
final class From1 extends V1.Migration {
  @Override
  protected Vec vel(V1.Ship old) {
    return new Vec(old.vx(), old.vy());
  }

  @Override
  protected Mode C(V1.Mode old) {
    return Mode.B;
  }

  @Override
  protected Order make(V1.Attack old) {
    return new Move(-1);
  }

  @Override
  protected int rank(V1.Crew old) {
    return old.rank() / 10;
  }

  @Override
  protected Optional<Crew> mate(V1.Crew old) {
    return Optional.of(migrate(old));
  }
}
