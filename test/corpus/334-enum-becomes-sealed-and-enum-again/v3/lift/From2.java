package lift;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(2)
@Dropped(value = "Lift.State.Moving.floors", reason = "it was always one")
final class From2 extends V2.Migration {
  @Override
  protected Lift.State make(V2.Lift_State old) {
    if (old instanceof V2.Lift_State_Moving moving) {
      return moving.up() ? Lift.State.RISING : Lift.State.SINKING;
    }
    return Lift.State.RESTING;
  }
}
