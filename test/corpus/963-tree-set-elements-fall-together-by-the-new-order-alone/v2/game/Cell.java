package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Cell(int n, String tag) implements Comparable<Cell> {
  @Override public int compareTo(Cell o) { return Integer.compare(n, o.n); }
}
