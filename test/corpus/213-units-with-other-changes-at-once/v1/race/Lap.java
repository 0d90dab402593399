package race;

import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.List;
import java.util.Optional;

@HotState
public record Lap(
    @Unit("ms") int total,
    @Unit("m") double length,
    @Unit("s") List<Integer> splits,
    @Unit("kg") int fuel,
    int tyres,
    @Unit("C") float heat,
    @Unit("bar") Optional<Double> pressure,
    @Unit("ms") long left,
    @Unit("s") long right) {}
