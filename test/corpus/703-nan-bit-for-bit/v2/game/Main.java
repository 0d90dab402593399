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
  public void start() {}

  @Override
  public void step() {}
}
