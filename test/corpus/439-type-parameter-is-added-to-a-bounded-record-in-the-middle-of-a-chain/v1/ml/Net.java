package ml;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Net implements HotProgram {
  private final Hot<Layer<Integer>> out = Hot.of(new Layer<>(0, List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {
    out.set(new Layer<>(1, List.of(new Layer<>(2, List.of()), new Layer<>(3, List.of()))));
  }
}
