package p3.sub;

import dev.hearth.annotations.HotState;

@HotState
public record Name(String text, long nr) {}
