package odd;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Main implements HotProgram {
  private final Hot<List> list = Hot.of(new List(new String(1, true), java.util.List.of()));
  private final Hot<Optional<Migration>> opt = Hot.of(new Optional<>(null, java.util.Optional.empty()));
  private final Hot<java.util.List<Override>> over = Hot.of(java.util.List.of());
  private final Hot<java.lang.String> text = Hot.of("");

  @java.lang.Override
  public void start() {}

  @java.lang.Override
  public void step() {
  }
}
