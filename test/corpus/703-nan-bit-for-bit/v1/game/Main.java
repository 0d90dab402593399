package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Probe>> probes = Hot.of(List.of());
  private final Hot<Double> alone = Hot.of(0.0);

  @Override
  public void start() {
    double odd = Double.longBitsToDouble(0x7ff8000000000123L);
    double negative = Double.longBitsToDouble(0xfff8000000000000L);
    probes.set(
        List.of(
            new Probe(odd, Float.intBitsToFloat(0x7fc00abc), negative, new double[] {odd, -0.0}),
            new Probe(Double.NaN, Float.NaN, Double.NaN, new double[] {Double.NaN})));
    alone.set(negative);
  }

  @Override
  public void step() {}
}
