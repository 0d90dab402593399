package route;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected long metres(V2.Planner old) {
    return old.way().left();
  }

  @Override
  protected int legs(V2.Planner old) {
    int legs = 0;
    long left = old.way().left();
    for (V2.Planner_Leg at = old.way(); at != null; at = at.next()) {
      if (at.left() != left) {
        throw new IllegalStateException("leg " + legs + ": " + at.left() + " of " + left);
      }
      left -= at.metres();
      legs++;
    }
    return legs;
  }
}
