package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override protected int b(V1.E old) { return old.a() + (old.o().isEmpty() ? 1 : 0); }
  @Override protected E make(V1.E old) { return program().l().isEmpty() ? null : migrate(program().l().get(0)); }
}
