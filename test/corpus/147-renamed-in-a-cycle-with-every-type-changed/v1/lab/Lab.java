package lab;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Lab implements HotProgram {
  private final Hot<List<Probe<Probe<Integer>>>> probes = Hot.of(List.of());
  private final Hot<Integer> x = Hot.of(1);
  private final Hot<Character> y = Hot.of('y');

  @Override
  public void start() {}

  @Override
  public void step() {
    probes.set(List.of(new Probe<>(1, "one", 1.5, new Probe<>(2, null, -0.0, 3))));
    x.set(70);
  }
}
