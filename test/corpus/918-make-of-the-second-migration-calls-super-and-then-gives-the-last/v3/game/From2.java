package game;

import dev.hearth.annotations.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Node make(V2.Node old) {
    Node mine = super.make(old);
    V2.Node last = program().nodes().get(2);
    if (old != last && mine.k().equalsIgnoreCase(migrate(last).k()) && migrate(last).count() > 0)
      return migrate(last);
    return mine;
  }
}
