package atlas;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Area(List<Point> corners, Area within) {}
