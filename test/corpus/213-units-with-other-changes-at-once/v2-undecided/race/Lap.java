package race;

import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.List;
import java.util.Optional;

@HotState
public record Lap(
    @Unit("ms") long total,
    @Unit("m") Optional<Double> length,
    @Unit("ms") List<Integer> splits,
    @Unit("lb") double fuel,
    @Unit("pieces") long tyres,
    @Unit("C") double heat,
    Optional<Double> pressure,
    @Unit("s") long right,
    @Unit("ms") long left) {}
