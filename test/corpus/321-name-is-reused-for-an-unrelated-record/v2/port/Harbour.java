package port;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Harbour implements HotProgram {
  private final Hot<List<Crane>> birds = Hot.of(List.of());
  private final Hot<Integer> tide = Hot.of(0);

  @Override
  public void start() {
    birds.set(List.of(new Crane("demoiselle", true)));
  }

  @Override
  public void step() {
    tide.update(t -> t + 1);
  }
}
