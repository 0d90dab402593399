package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected int turns(V3.Arena old) {
    return old.ticks() * 10;
  }
}
