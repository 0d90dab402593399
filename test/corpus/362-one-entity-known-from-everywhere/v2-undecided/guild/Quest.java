package guild;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Quest(String goal, Hero by, List<Hero> party) {}
