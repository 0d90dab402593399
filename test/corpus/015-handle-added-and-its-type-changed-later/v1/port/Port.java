package port;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Port implements HotProgram {
  private final Hot<String> name = Hot.of("?");

  @Override
  public void start() {}

  @Override
  public void step() {
    name.set("Brest");
  }
}
