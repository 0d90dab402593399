package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Dropped(value = "Ship.fuel", reason = "moved to Main.fuel")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Map<String, Integer> fuel(V1.Main old) {
    TreeMap<String, Integer> m = new TreeMap<>();
    old.s().forEach(s -> m.merge(s.name(), s.fuel(), Integer::sum));
    return m;
  }
}
