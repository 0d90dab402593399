package game;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public record Fleet(Map<Port, List<Hull>> hulls, Crew crew, Port home) {}
