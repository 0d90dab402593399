package lab;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Lab implements HotProgram {
  private final Hot<List<Probe<Probe<Integer>>>> probes = Hot.of(List.of());
  private final Hot<Integer> x = Hot.of(0);
  private final Hot<Long> y = Hot.of(0L);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
