package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> z = Hot.of(1);
  private final Hot<Long> d = Hot.of(8L);
  private final Hot<List<Long>> b = Hot.of(List.of(1L));
  private final Hot<Optional<Long>> c = Hot.of(Optional.of(3L));
  @Override public void start() { z.set(7); }
  @Override public void step() {}
}
