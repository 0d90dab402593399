package game;

import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "K.s", to = "t")
@Dropped(value = "Main.map", reason = "no more")
@Dropped(value = "Entry.k", reason = "no more")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String t(V1.K old) {
    return old.s().equals("a") ? "z" : "y";
  }

  @Override
  protected Optional<Entry> entry(V1.K old) {
    for (V1.Entry e : program().map().values()) if (e.k() == old) return Optional.of(migrate(e));
    return Optional.empty();
  }

  @Override
  protected int n(V1.Entry old) {
    int n = 0;
    for (Map<V1.K, Integer> m : old.maps()) for (int i : m.values()) n = n * 10 + i;
    return n;
  }

  @Override
  protected Set<K> keys(V1.Main old) {
    Set<K> s = new TreeSet<>();
    for (V1.K k : old.map().keySet()) s.add(migrate(k));
    return s;
  }

  @Override
  protected int first(V1.Main old) {
    return migrate(old.map().values().iterator().next()).first();
  }
}
