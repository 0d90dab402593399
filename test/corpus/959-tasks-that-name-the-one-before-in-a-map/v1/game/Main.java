package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Task>> tasks = Hot.of(Map.of());
  @java.lang.Override public void start() {
Map<String, Task> m = new LinkedHashMap<>(); for (int i = 1000; i > 0; i--) m.put("t" + i, new Task("t" + i, i == 1 ? null : "t" + (i - 1))); tasks.set(m);
}
  @java.lang.Override public void step() {}
}

