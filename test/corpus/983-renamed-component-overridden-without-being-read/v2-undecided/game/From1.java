package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Ship.hp", to = "life")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int life(V1.Ship old) { return old.mp(); }
}
