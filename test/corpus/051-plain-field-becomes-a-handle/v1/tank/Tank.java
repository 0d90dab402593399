package tank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Tank implements HotProgram {
  private final String label = "tank";
  private final Hot<List<Fish>> fish = Hot.of(List.of());

  @Override
  public void start() {
    fish.set(List.of(new Fish(3), new Fish(4)));
  }

  @Override
  public void step() {
    fish.get().forEach(Fish::eat);
  }

  @Override
  public String toString() {
    return label;
  }
}
