package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Cell {
  private final Hot<Integer> n = Hot.of(0);
  private Cell() {}
  Cell(int n) { this.n.set(n); }
}
