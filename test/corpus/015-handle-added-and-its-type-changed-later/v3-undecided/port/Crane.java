package port;

import dev.hearth.annotations.HotState;

@HotState
public record Crane(int tons, boolean mobile) {}
