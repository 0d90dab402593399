package lab;

import dev.hearth.annotations.HotState;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

@HotState
public record Row(
    char c1, char c2, char c3, short s1, byte b1, Integer i1, Integer i2, Byte by, OptionalInt o1, int o2, Optional<Integer> o3,
    long l1, float f1, double d1, boolean z1, int[] a1, Integer[] a2, List<Character> lc, Set<Float> sf, Instant t, BigInteger bi) {}
