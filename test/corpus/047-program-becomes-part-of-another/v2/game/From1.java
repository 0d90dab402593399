package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import java.util.List;

/** The program is the server now. What is nested in Game stays there, as Game does. */
@Migrates(1)
@Renamed(from = "Game", to = "game.host.Server")
final class From1 extends V1.Migration {
  @Override
  protected List<Game> games(V1.Game old) {
    return List.of(new Game(old.tick(), old.ships().stream().map(this::migrate).toList()));
  }
}
