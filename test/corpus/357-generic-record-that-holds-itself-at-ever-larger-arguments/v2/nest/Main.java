package nest;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Main implements HotProgram {
  private final Hot<Nest<Ship>> a = Hot.of(new Nest<>(new Ship(1, 1), Optional.empty()));

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
