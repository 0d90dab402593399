package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected boolean lit(V2.Ship old) { return program().fuel().get(old.name()) > 1; }
}
