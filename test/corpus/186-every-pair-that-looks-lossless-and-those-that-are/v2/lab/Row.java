package lab;

import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

@HotState
public record Row(
    short c1, long c2, double c3, char s1, char b1, int i1, Double i2, short by, Optional<Integer> o1, OptionalInt o2, OptionalInt o3,
    BigInteger l1, Optional<Double> f1, float d1, Optional<Boolean> z1, Integer[] a1, int[] a2, List<Integer> lc, Set<Double> sf, long t, BigDecimal bi) {}
