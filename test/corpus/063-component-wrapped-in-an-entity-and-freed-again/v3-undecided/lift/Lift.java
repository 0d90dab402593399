package lift;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Lift implements HotProgram {
  private final Hot<Floor> at = Hot.of(new Floor(0, ""));
  private final Hot<List<Cabin>> calls = Hot.of(List.of());

  @Override
  public void start() {
    Floor top = new Floor(9, "roof");
    at.set(top);
  }

  @Override
  public void step() {}
}
