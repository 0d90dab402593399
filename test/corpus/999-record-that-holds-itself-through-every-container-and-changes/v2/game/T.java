package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record T(long n, List<Optional<T>> l, Map<T, Optional<T>> m, Optional<T> o, T[] a, Set<T> s) {
  @Override public boolean equals(Object x) { return x instanceof T t && t.n == n; }
  @Override public int hashCode() { return (int) -n; }
}
