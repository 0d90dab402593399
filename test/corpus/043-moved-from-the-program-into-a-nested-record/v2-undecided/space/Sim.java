package space;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import space.body.World;

@HotState
public final class Sim implements HotProgram {
  private final Hot<List<World>> worlds = Hot.of(List.of());

  @Override
  public void start() {
    worlds.set(List.of(new World("earth", 9.81, List.of())));
  }

  @Override
  public void step() {
  }
}
