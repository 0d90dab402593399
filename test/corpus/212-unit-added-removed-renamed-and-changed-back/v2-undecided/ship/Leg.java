package ship;

import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.List;

@HotState
public record Leg(
    @Unit("km") int length, @Unit("kn") int speed, List<Integer> depths, @Unit("deg") int heel) {}
