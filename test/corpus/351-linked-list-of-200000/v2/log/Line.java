package log;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Line(long level, Optional<Line> before, boolean urgent) {}
