package boxes;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Boxes implements HotProgram {
  private final Hot<List<Plain>> plain = Hot.of(List.of());
  private final Hot<List<Boxed>> boxed = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Plain(
      Boolean b,
      Byte y,
      Short s,
      Character c,
      Integer i,
      Long l,
      Float f,
      Double d,
      Long byteToLong,
      Integer charToInteger,
      Double intToDouble,
      Double floatToDouble) {}

  @HotState
  public record Boxed(Double y, Float s, Integer c, Long i, Double j, Double f) {}
}
