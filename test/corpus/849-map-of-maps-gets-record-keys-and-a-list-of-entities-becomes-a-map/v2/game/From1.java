package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Map<Pos, T> grid(V1.Main old) {
    Map<Pos, T> r = new HashMap<>();
    old.grid().forEach((x, c) -> c.forEach((y, t) -> r.put(new Pos(x, y), migrate(t))));
    return r;
  }

  @Override
  protected Map<String, T> tiles(V1.Main old) {
    Map<String, T> r = new LinkedHashMap<>();
    for (V1.T t : old.tiles()) r.put(t.n(), migrate(t));
    return r;
  }
}
