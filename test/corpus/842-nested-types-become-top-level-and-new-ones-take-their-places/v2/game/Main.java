package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Part(int n) {}

@HotState
enum Mode {
  ON
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Ship> a = Hot.of(new Ship(new game.Part(1)));
  private final Hot<Mode> k = Hot.of(Mode.ON);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
