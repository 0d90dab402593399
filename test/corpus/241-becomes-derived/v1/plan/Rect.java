package plan;

import dev.hearth.annotations.HotState;

@HotState
public record Rect(int width, int height, int area) {}
