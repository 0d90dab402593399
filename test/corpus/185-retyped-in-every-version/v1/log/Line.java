package log;

import dev.hearth.annotations.HotState;

@HotState
public record Line(String at, String text) {}
