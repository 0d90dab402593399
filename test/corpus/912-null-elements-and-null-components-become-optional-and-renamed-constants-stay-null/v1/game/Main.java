package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<R> r = Hot.of(new R(null, null, null, null, null));
  private final Hot<R> q = Hot.of(new R(null, null, null, null, null));
  @Override
  public void start() { r.set(new R(Arrays.asList("a", null), null, new Mode[] {Mode.A, null}, null, new float[][] {{0.1f, -0.0f}, null})); }

  @Override
  public void step() {}
}
