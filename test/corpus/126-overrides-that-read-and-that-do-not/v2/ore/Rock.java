package ore;

import dev.hearth.annotations.HotState;

@HotState
public record Rock(long kg, String kind) {}
