package plot;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Plot implements HotProgram {
  @HotState
  record Range<T>(T from, T to) {
    static <C extends Comparable<C>> boolean isEmpty(Range<C> range) {
      return range.from.compareTo(range.to) > 0;
    }
  }

  private final Hot<List<Range<Long>>> ranges = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
