package log;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Line(int level, Optional<Line> before) {}
