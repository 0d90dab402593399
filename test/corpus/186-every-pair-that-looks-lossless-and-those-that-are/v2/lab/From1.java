package lab;

import dev.hearth.annotations.Migrates;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override protected short c1(V1.Row old) { return (short) old.c1(); }
  @Override protected char s1(V1.Row old) { return (char) old.s1(); }
  @Override protected char b1(V1.Row old) { return (char) old.b1(); }
  @Override protected int i1(V1.Row old) { return old.i1(); }
  @Override protected short by(V1.Row old) { return old.by(); }
  @Override protected Optional<Integer> o1(V1.Row old) { return Optional.of(old.o1().getAsInt()); }
  @Override protected OptionalInt o2(V1.Row old) { return OptionalInt.of(old.o2()); }
  @Override protected OptionalInt o3(V1.Row old) { return OptionalInt.of(old.o3().get()); }
  @Override protected BigInteger l1(V1.Row old) { return BigInteger.valueOf(old.l1()); }
  @Override protected float d1(V1.Row old) { return (float) old.d1(); }
  @Override protected int[] a2(V1.Row old) { return new int[] {old.a2().length}; }
  @Override protected long t(V1.Row old) { return old.t().toEpochMilli(); }
  @Override protected BigDecimal bi(V1.Row old) { return new BigDecimal(old.bi()); }
}
