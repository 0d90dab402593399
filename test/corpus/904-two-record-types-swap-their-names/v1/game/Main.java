package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Left> l = Hot.of(new Left(0));
  private final Hot<Right> r = Hot.of(new Right(""));
  private final Hot<List<Left>> ls = Hot.of(List.of());
  @Override
  public void start() { l.set(new Left(1)); r.set(new Right("x")); ls.set(List.of(new Left(2), new Left(3))); }

  @Override
  public void step() {}
}
