package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> l = Hot.of(List.of());
  private final Hot<String> t = Hot.of("");

  @Override
  public void start() {}

  @Override
  public void step() {}
}
