package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Lobby implements HotProgram {
  private final Hot<P> host = Hot.of(new P("h", 0));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
