package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> z = Hot.of(1);
  private final Hot<Integer> a = Hot.of(8);
  private final Hot<List<Integer>> b = Hot.of(List.of(1));
  private final Hot<Optional<Integer>> c = Hot.of(Optional.of(3));
  @Override public void start() { z.set(7); }
  @Override public void step() {}
}
