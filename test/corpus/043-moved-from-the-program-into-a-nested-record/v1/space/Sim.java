package space;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import space.body.World;

@HotState
public final class Sim implements HotProgram {
  private final Hot<Double> gravity = Hot.of(9.81);
  private final Hot<List<World>> worlds = Hot.of(List.of());
  private final Hot<List<String>> log = Hot.of(List.of());

  @Override
  public void start() {
    worlds.set(List.of(new World("earth"), new World("mars")));
  }

  @Override
  public void step() {
    gravity.update(g -> -g / 2);
    log.set(List.of("step"));
  }
}
