package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Main implements HotProgram {
  private final Hot<Board> board =
      Hot.of(
          new Board(
              Map.of(), new Tile[0][], Optional.empty(), List.of(), Map.of(), Set.of()));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
