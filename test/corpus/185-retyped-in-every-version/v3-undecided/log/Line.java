package log;

import dev.hearth.annotations.HotState;

@HotState
public record Line(long at, char[] text) {}
