package fresh;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Ship implements HotProgram {
  private final Hot<Game> ship = Hot.of(new Game(0));
  private final Hot<List<Game.Pilot>> crew = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
