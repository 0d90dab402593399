package thin;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int count(V1.Thin old) {
    return (int) Math.min(old.count(), Integer.MAX_VALUE);
  }

  @Override
  protected List<Integer> ids(V1.Thin old) {
    return old.ids().stream().map(Math::toIntExact).toList();
  }

  @Override
  protected int toInt(V1.Thin_Row old) {
    return (int) (old.toInt() >> 40);
  }

  @Override
  protected short toShort(V1.Thin_Row old) {
    return (short) old.toShort();
  }

  @Override
  protected byte toByte(V1.Thin_Row old) {
    return (byte) old.toByte();
  }

  @Override
  protected short toShortToo(V1.Thin_Row old) {
    return (short) old.toShortToo();
  }

  @Override
  protected float toFloat(V1.Thin_Row old) {
    return (float) old.toFloat();
  }

  @Override
  protected int toInt2(V1.Thin_Row old) {
    return Math.round(old.toInt2());
  }

  @Override
  protected long toLong(V1.Thin_Row old) {
    return (long) old.toLong();
  }

  @Override
  protected char toChar(V1.Thin_Row old) {
    return (char) old.toChar();
  }

  @Override
  protected char toChar2(V1.Thin_Row old) {
    return (char) (old.toChar2() + 'C');
  }

  @Override
  protected int toInt3(V1.Thin_Row old) {
    return old.toInt3() ? 1 : 0;
  }
}
