package ore;

import dev.hearth.annotations.HotState;

@HotState
public record Rock(int kg, String kind) {}
