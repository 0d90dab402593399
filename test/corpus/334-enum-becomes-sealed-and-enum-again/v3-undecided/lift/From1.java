package lift;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.Lift_State make(V1.Lift_State old) {
    return switch (old) {
      case IDLE -> new V2.Lift_State_Idle();
      case UP -> new V2.Lift_State_Moving(true, 1);
      case DOWN -> new V2.Lift_State_Moving(false, 1);
    };
  }
}
