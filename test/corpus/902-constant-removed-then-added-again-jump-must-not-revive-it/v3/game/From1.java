package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.Mode FAST(V1.Mode old) { return V2.Mode.SLOW; }
}
