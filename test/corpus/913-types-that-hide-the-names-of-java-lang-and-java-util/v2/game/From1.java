package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected java.lang.String migrate_(V1.Optional old) { return "m" + old.value(); }
  @Override
  protected Map program_(V1.Integer old) { return new Map((int) old.list()); }
  @Override
  protected java.util.Optional<Object> make_(V1.String_ old) { return java.util.Optional.empty(); }
}
