package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  final Hot<Integer> n = Hot.of(0);
  final Hot<Integer> z = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
