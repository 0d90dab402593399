package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Dropped(value = "Main.speed", reason = "moved to Ship")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected double speed(V1.Ship old) { return program().speed().get(old.name()); }
}
