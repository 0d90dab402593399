package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Cell {
  private final Hot<Integer> x = Hot.of(0);
  private final Hot<Long> y = Hot.of(0L);
  private final Hot<String> junk = Hot.of("");
  Cell() {}
  void fill() { x.set(1); y.set(2L); junk.set("j"); }
}
