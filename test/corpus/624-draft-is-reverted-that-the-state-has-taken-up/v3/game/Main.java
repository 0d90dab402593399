package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Tile>> tiles = Hot.of(List.of());

  @Override
  public void start() {
    tiles.set(List.of(new Tile(0, Terrain.WATER), new Tile(1, Terrain.WATER)));
  }

  @Override
  public void step() {}
}
