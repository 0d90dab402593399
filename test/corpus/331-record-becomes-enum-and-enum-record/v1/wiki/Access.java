package wiki;

import dev.hearth.annotations.HotState;

@HotState
public record Access(int rank, String group) {}
