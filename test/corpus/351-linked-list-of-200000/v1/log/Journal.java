package log;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Journal implements HotProgram {
  private final Hot<Optional<Line>> last = Hot.of(Optional.empty());
  private final Hot<Integer> length = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {
    Optional<Line> at = last.get();
    for (int i = 0; i < 100_000; i++) {
      at = Optional.of(new Line(i % 7, at));
    }
    last.set(at);
    length.update(n -> n + 100_000);
  }
}
