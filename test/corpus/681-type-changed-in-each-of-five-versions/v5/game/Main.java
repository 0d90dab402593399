package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Boat>> boats = Hot.of(List.of());
  private final Hot<Long> tick = Hot.of(0L);

  @Override
  public void start() {
    boats.set(List.of());
  }

  @Override
  public void step() {
    tick.update(t -> t + 1);
  }
}
