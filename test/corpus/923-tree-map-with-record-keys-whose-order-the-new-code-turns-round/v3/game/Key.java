package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Key(long n) implements Comparable<Key> {
  @Override public int compareTo(Key o) { return Long.compare(o.n % 3, n % 3); }
}
