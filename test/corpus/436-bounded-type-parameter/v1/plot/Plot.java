package plot;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Plot implements HotProgram {
  @HotState
  record Range<T>(T from, T to) {}

  private final Hot<List<Range<Integer>>> ranges = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    ranges.set(List.of(new Range<>(1, 4), new Range<>(7, 5)));
  }
}
