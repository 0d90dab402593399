package war;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import war.gear.Kit;

@Migrates(1)
@Renamed(from = "Soldier", to = "war.unit.Soldier")
@Dropped(value = "Soldier.ammo", reason = "moved to Squad")
@Dropped(value = "Front.morale", reason = "moved to Squad")
final class From1 extends V1.Migration {
  @Override
  protected Kit kit(V1.Soldier old) {
    return new Kit(old.armour());
  }

  @Override
  protected int ammo(V1.Squad old) {
    return old.soldiers().stream().mapToInt(V1.Soldier::ammo).sum();
  }

  @Override
  protected int morale(V1.Squad old) {
    return program().morale().getOrDefault(old.name(), 50);
  }
}
