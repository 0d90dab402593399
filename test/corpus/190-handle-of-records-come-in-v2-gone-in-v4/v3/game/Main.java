package game;
import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;
import java.util.function.*;

@HotState record D(int a) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> a = Hot.of(1);
  private final Hot<D> x = Hot.of(new D(46));
  private final Hot<Integer> b = Hot.of(2);
  @Override public void start() {  }
  @Override public void step() {  }
}

