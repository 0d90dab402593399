package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override protected int sum(V1.N old) { return old.i() == 0 ? 0 : migrate(program().l().get(5000 - old.i())).sum() + 1; }
}
