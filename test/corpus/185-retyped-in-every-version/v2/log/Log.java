package log;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Log implements HotProgram {
  private final Hot<List<Line>> lines = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    List<Line> all = new ArrayList<>(lines.get());
    all.add(new Line(null, "line"));
    lines.set(all);
  }
}
