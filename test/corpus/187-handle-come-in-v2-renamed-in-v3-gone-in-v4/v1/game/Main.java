package game;
import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;
import java.util.function.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> a = Hot.of(1);
  @Override public void start() { a.set(5); }
  @Override public void step() {  }
}

