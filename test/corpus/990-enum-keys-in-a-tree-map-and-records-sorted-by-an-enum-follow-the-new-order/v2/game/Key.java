package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Key(Mode m, int n) implements Comparable<Key> {
  @Override public int compareTo(Key o) { return m.compareTo(o.m); }
}
