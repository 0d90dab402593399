package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.util.function.*;
import java.math.*;


@HotState record N(int a) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<N> n = Hot.of(new N(1));
  private final Hot<Integer> t = Hot.of(5);
  @Override public void start() {  }
  @Override public void step() {  }

}

