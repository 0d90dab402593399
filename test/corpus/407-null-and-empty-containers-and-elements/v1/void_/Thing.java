package void_;

import dev.hearth.annotations.HotState;

@HotState
public record Thing(int n) {}
