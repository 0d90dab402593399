package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Odd.toString", to = "notify")
@Renamed(from = "Odd.old", to = "program")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String getClass_(V1.Odd old) { return "c" + old.getClass_(); }
  @Override
  protected int finalize_(V1.Odd old) { return old.hashCode_() + old.wait_(); }
}
