package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Narrow>> all = Hot.of(List.of());
  private final Hot<Double> nan = Hot.of(0.0);
  private final Hot<Long> least = Hot.of(0L);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
