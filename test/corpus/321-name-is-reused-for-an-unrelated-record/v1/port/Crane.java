package port;

import dev.hearth.annotations.HotState;

/** A machine that lifts. */
@HotState
public record Crane(int tonnes, double reach) {}
