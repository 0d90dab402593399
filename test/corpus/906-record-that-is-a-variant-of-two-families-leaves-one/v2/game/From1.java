package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Shape makeShape(V1.Disk old) { return new Box(old.r() + 6); }
}
