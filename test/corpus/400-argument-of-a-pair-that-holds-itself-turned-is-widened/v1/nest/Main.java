package nest;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Main implements HotProgram {
  private final Hot<Two<Integer, String>> a = Hot.of(new Two<>(1, Optional.empty()));

  @Override
  public void start() {}

  @Override
  public void step() {
    a.set(new Two<>(2, Optional.of(new Two<>("3", Optional.of(new Two<>(4, Optional.empty()))))));
  }
}
