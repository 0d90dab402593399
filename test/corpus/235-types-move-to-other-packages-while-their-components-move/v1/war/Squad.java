package war;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Squad(String name, List<Soldier> soldiers) {}
