package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Cell(int n, String tag) {
  @Override public boolean equals(Object o) { return o instanceof Cell c && c.n == n; }
  @Override public int hashCode() { return n; }
}
