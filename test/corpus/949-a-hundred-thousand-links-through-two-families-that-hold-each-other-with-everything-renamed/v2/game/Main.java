package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Una> odd = Hot.of(new OddEnd(0));
  private final Hot<Long> depth = Hot.of(0L);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
