package ship;

import dev.hearth.annotations.Migrates;
import java.util.List;

/** What was lost in whole kilometres does not come back, from wherever the state comes. */
@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int length(V2.Leg old) {
    return old.length() * 1000;
  }

  @Override
  protected int speed(V2.Leg old) {
    return old.speed();
  }

  @Override
  protected List<Integer> depths(V2.Leg old) {
    return old.depths();
  }

  @Override
  protected byte list(V2.Leg old) {
    return (byte) old.heel();
  }
}
