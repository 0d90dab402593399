package bus;

import dev.hearth.annotations.HotState;

@HotState
public record Stop(int nr) {}
