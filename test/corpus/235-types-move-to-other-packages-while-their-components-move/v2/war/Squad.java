package war;

import dev.hearth.annotations.HotState;
import java.util.List;
import war.unit.Soldier;

@HotState
public record Squad(String name, List<Soldier> soldiers, int ammo, int morale) {}
