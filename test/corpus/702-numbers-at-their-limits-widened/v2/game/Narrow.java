package game;

import dev.hearth.annotations.HotState;

@HotState
public record Narrow(
    short b, int s, int c, long i, double f, double d, Long l, float[] bs, double[] fs, int[] cs) {}
