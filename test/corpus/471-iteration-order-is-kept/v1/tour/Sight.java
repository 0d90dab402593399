package tour;

import dev.hearth.annotations.HotState;

@HotState
public record Sight(int number) {}
