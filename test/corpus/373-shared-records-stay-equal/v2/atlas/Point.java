package atlas;

import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;

@HotState
public record Point(double x, double y, @Unit("m") int height) {}
