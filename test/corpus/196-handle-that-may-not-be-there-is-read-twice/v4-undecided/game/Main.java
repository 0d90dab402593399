package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> z = Hot.of(1);
  private final Hot<Double> a = Hot.of(5.0);
  private final Hot<Long> twice = Hot.of(0L);
  private final Hot<Long> more = Hot.of(0L);
  @Override public void start() { z.set(7); }
  @Override public void step() {}
}
