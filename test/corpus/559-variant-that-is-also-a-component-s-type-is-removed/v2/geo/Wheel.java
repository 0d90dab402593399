package geo;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Wheel(Shape.Square rim, List<Shape> parts) {}
