package nest;

import dev.hearth.annotations.HotState;

@HotState
public record Worm(int rings, Bird fears) implements Animal {}
