package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override protected Optional<Task> after(V1.Task old) { return old.after() == null ? Optional.empty() : Optional.of(migrate(program().tasks().get(old.after()))); }
}
