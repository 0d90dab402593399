package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <T, U> int code(V1.Ok<T, U> old) { return 200; }
  @Override
  protected String name(V1.Ship old) { return "s" + old.fuel(); }
}
