package atlas;

import dev.hearth.annotations.HotState;

@HotState
public record Point(int x, int y) {}
