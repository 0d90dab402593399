package game;
import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;
import java.util.function.*;

@HotState record R(int i) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<R>> l = Hot.of(List.of());
  private final Hot<Map<Integer,Integer>> scores = Hot.of(Map.of());
  @Override public void start() {  }
  @Override public void step() {  }
}

