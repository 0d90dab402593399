package js;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Doc implements HotProgram {
  private final Hot<Json> root = Hot.of(new Json.Lit.Null());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
