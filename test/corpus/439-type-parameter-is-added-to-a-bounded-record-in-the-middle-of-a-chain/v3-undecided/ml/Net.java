package ml;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Net implements HotProgram {
  private final Hot<Layer<Long, String>> out = Hot.of(new Layer<>(0L, List.of(), ""));

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
