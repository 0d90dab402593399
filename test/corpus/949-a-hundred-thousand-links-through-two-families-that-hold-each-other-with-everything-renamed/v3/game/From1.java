package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Odd", to = "Una")
@Renamed(from = "Even", to = "Duo")
@Renamed(from = "OddLink", to = "UnaLink")
@Renamed(from = "OddLink.next", to = "then")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long depth(V1.Main old) {
    long d = 0;
    V2.Una u = migrate(old.odd());
    while (true) {
      if (u instanceof V2.OddTwo t) {
        u = t.deep();
      } else if (u instanceof V2.UnaLink l && l.then() instanceof V2.EvenLink e) {
        u = e.next();
      } else {
        return d;
      }
      d++;
    }
  }
}
