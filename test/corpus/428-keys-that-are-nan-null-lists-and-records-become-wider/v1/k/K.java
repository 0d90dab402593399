package k;

import dev.hearth.annotations.HotState;

@HotState
public record K(int a, double d, String s) {}
