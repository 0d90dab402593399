package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected Mode A(V3.Mode old) { return Mode.C; }
}
