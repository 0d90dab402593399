package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> c = Hot.of(1);
  private final Hot<Long> b = Hot.of(9L);
  private final Hot<String> a = Hot.of("new");
  private final Hot<List<String>> d = Hot.of(List.of());
  @java.lang.Override public void start() {
}
  @java.lang.Override public void step() {}
}

