package ab;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(int part) {}
