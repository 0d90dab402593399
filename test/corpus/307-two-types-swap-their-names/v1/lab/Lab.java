package lab;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Lab implements HotProgram {
  private final Hot<List<Sample>> samples = Hot.of(List.of());
  private final Hot<List<Probe>> probes = Hot.of(List.of());

  @Override
  public void start() {
    samples.set(List.of(new Sample("blood", 5), new Sample("soil", 20)));
    probes.set(List.of(new Probe("thermo", 3)));
  }

  @Override
  public void step() {}
}
