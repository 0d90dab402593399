package game;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Numbers(
    double[] doubles,
    float[] floats,
    long[] longs,
    int[] ints,
    short[] shorts,
    byte[] bytes,
    char[] chars,
    boolean[] booleans,
    List<Double> boxedDoubles,
    List<Float> boxedFloats,
    List<Long> boxedLongs,
    double d,
    float f,
    long l,
    byte b,
    short s,
    int i,
    char c) {}
