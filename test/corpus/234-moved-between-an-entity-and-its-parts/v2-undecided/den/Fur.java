package den;

import dev.hearth.annotations.HotState;

@HotState
public record Fur(int thickness, int age) {}
