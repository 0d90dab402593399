package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> b = Hot.of(1);
  private final Hot<Integer> a = Hot.of(9);
  private final Hot<Optional<String>> c = Hot.of(Optional.empty());
  @java.lang.Override public void start() {
}
  @java.lang.Override public void step() {}
}

