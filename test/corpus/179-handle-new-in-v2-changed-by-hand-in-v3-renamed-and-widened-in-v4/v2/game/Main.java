package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> z = Hot.of(1);
  private final Hot<String> a = Hot.of("8");
  private final Hot<List<String>> b = Hot.of(List.of("b"));
  @Override public void start() { z.set(7); }
  @Override public void step() {}
}
