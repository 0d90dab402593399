package nest;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Main implements HotProgram {
  private final Hot<Two<Long, String>> a = Hot.of(new Two<>(1L, Optional.empty()));

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
