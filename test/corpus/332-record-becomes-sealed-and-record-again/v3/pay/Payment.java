package pay;

import dev.hearth.annotations.HotState;

@HotState
public record Payment(long cents, boolean cash) {}
