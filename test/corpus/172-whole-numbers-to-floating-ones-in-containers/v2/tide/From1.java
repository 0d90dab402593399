package tide;

import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import tide.Tide.Buoy;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<Double> heights(V1.Tide old) {
    List<Double> heights = new ArrayList<>();
    old.heights().forEach(height -> heights.add(height == null ? null : (double) height));
    return heights;
  }

  @Override
  protected Map<String, Float> ports(V1.Tide old) {
    Map<String, Float> ports = new HashMap<>();
    old.ports().forEach((port, height) -> ports.put(port, (float) height));
    return ports;
  }

  @Override
  protected Optional<Float> last(V1.Tide old) {
    return old.last().map(height -> (float) height);
  }

  @Override
  protected double[] raw(V1.Tide old) {
    return LongStream.of(old.raw()).asDoubleStream().toArray();
  }

  @Override
  protected Buoy<Double, Double> buoy(V1.Tide old) {
    return new Buoy<>(
        (double) old.buoy().height(), (double) old.buoy().number(), serial(old.buoy()));
  }

  @Override
  protected <A, B> Double serial(V1.Tide_Buoy<A, B> old) {
    return (double) old.serial();
  }
}
