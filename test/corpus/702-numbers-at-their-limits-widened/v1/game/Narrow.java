package game;

import dev.hearth.annotations.HotState;

@HotState
public record Narrow(
    byte b, short s, char c, int i, float f, int d, long l, byte[] bs, float[] fs, char[] cs) {}
