package lift;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Lift.State make(V1.Lift_State old) {
    return switch (old) {
      case IDLE -> new Lift.State.Idle();
      case UP -> new Lift.State.Moving(true, 1);
      case DOWN -> new Lift.State.Moving(false, 1);
    };
  }
}
