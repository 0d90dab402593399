package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override protected int n(V2.Main old) { int n = 0; for (Optional<Task> t = Optional.of(old.tasks().get("t1000")); t.isPresent(); t = t.get().after()) n++; return n; }
  @Override protected boolean same(V2.Main old) { return old.tasks().get("t1000").after().get() == old.tasks().get("t999"); }
}
