package ship;

import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.List;

@HotState
public record Leg(
    @Unit("m") int length, int speed, @Unit("m") List<Integer> depths, @Unit("deg") byte list) {}
