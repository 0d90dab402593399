package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Cell {
  private final Hot<Long> x = Hot.of(0L);
  private final Hot<Integer> y = Hot.of(0);
  Cell() {}
}
