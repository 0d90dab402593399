package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected int y(V3.P old) { return (int) old.y(); }
  @Override
  protected double z(V3.P old) { return old.x(); }
}
