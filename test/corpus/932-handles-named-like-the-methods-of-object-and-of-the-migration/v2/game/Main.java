package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Odd> odd = Hot.of(new Odd());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
