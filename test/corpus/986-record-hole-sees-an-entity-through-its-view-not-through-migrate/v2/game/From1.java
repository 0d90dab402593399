package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String label(V1.Tag old) { return old.n().name() + (old.n().self().get() == old.n()); }
}
