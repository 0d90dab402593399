package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override protected int s(V2.Main old) { return old.l().get(0).info().sum(); }
}
