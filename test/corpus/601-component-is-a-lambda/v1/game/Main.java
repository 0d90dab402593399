package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Button>> buttons = Hot.of(List.of());

  @Override
  public void start() {
    buttons.set(List.of(new Button("ok")));
  }

  @Override
  public void step() {}
}
