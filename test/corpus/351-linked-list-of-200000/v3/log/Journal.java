package log;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Journal implements HotProgram {
  private final Hot<Long> sum = Hot.of(0L);
  private final Hot<Integer> urgent = Hot.of(0);
  private final Hot<Integer> lines = Hot.of(0);
  private final Hot<Integer> length = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
