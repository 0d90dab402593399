package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Cell {
  private final Hot<Long> n = Hot.of(0L);
  private Cell() {}
}
