package house;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class House implements HotProgram {
  private final Hot<Door[]> doors = Hot.of(new Door[0]);
  private final Hot<List<Opening>> openings = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    Door d = new Door();
    Door e = new Door();
    d.back(e);
    e.back(d);
    doors.set(new Door[] {d, e, d});
    openings.set(List.of(new Opening.Window(4)));
  }
}
