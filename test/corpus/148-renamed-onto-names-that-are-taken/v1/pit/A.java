package pit;

import dev.hearth.annotations.HotState;

@HotState
public record A(B b) {}
