package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Right> l = Hot.of(new Right(0));
  private final Hot<Left> r = Hot.of(new Left(""));
  private final Hot<List<Right>> ls = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
