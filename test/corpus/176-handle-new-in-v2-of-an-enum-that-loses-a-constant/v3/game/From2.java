package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override protected M B(V2.M old) { return M.A; }
}
