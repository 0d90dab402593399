package plan;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Plan implements HotProgram {
  private final Hot<List<Rect>> rects = Hot.of(List.of());

  @Override
  public void start() {
    rects.set(List.of(new Rect(2, 3, 6), new Rect(4, 5, -1)));
  }

  @Override
  public void step() {}
}
