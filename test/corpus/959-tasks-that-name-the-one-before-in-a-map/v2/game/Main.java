package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Task>> tasks = Hot.of(Map.of());
  @java.lang.Override public void start() {
}
  @java.lang.Override public void step() {}
}

