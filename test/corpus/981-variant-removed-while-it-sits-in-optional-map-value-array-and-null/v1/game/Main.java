package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<R> r = Hot.of(new R(null, null, null, null));
  @Override
  public void start() { r.set(new R(Optional.of(new A(1)), Map.of("k", new A(2)), new S[][] {{new A(3), null}, {new B("b")}}, null)); }

  @Override
  public void step() {}
}
