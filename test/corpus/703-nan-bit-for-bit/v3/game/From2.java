package game;

import dev.hearth.annotations.Migrates;
import java.util.Arrays;
import java.util.List;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Bits make(V2.Probe old) {
    List<String> many = Arrays.stream(old.many()).mapToObj(From2::bits).toList();
    String f = Integer.toHexString(Float.floatToRawIntBits(old.f()));
    return new Bits(bits(old.d()), f, bits(old.boxed()), many);
  }

  @Override
  protected String alone(V2.Main old) {
    return bits(old.alone());
  }

  private static String bits(double d) {
    return Long.toHexString(Double.doubleToRawLongBits(d));
  }
}
