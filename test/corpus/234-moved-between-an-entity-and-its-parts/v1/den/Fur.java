package den;

import dev.hearth.annotations.HotState;

@HotState
public record Fur(String colour, int thickness) {}
