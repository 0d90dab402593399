package log;

import dev.hearth.annotations.HotState;
import java.time.Instant;

@HotState
public record Line(Instant at, String text) {}
