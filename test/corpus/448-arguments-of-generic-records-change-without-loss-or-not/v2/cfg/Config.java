package cfg;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Config implements HotProgram {
  private final Hot<Box<Long>> a = Hot.of(new Box<>(1L,  List.of()));
  private final Hot<Box<double[]>> b = Hot.of(new Box<>(new double[0], List.of()));
  private final Hot<Box<Optional<String>>> c = Hot.of(new Box<>(Optional.empty(), List.of()));
  private final Hot<Two<Double, Integer>> d = Hot.of(new Two<>(1.0, Map.of(), Optional.empty()));
  private final Hot<Box<Double>> e = Hot.of(new Box<>(1.0, List.of()));
  private final Hot<Box<List<Optional<Long>>>> f = Hot.of(new Box<>(List.of(), List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
