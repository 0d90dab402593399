package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Ship> a = Hot.of(new Ship(new Ship.Part(1)));
  private final Hot<Ship.Mode> k = Hot.of(Ship.Mode.ON);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
