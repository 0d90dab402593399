package game.host;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import game.Game;
import java.util.List;

/** Hosts several games, of which there was one. */
@HotState
public final class Server implements HotProgram {
  private final Hot<List<Game>> games = Hot.of(List.of());
  private final Hot<Integer> port = Hot.of(8080);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
