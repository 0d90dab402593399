package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override protected A make(V1.A old) { return new A(old.x(), 1); }
  @Override protected int y(V1.A old) { return old.z(); }
}
