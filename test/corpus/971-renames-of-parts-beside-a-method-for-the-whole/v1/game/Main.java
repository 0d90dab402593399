package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<P> p = Hot.of(new P(1));
  private final Hot<Pair<Integer, String>> q = Hot.of(new Pair<>(0, ""));
  private final Hot<M> m = Hot.of(M.A);
  @java.lang.Override public void start() {
}
  @java.lang.Override public void step() {}
}

