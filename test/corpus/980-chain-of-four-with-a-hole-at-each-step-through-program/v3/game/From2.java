package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected double max(V2.Main old) { return old.s().stream().mapToDouble(Ship::speed).max().orElse(0); }
}
