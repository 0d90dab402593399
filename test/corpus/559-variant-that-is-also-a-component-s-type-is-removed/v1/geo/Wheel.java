package geo;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Wheel(Shape.Circle rim, List<Shape> parts) {}
