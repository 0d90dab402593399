package pit;

import dev.hearth.annotations.HotState;

@HotState
public record B(int x) {}
