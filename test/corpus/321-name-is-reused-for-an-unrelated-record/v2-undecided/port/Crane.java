package port;

import dev.hearth.annotations.HotState;

/** A bird. */
@HotState
public record Crane(String species, boolean ringed) {}
