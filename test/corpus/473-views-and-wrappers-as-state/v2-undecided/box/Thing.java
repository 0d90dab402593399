package box;

import dev.hearth.annotations.HotState;

@HotState
public record Thing(long n, boolean odd) implements Comparable<Thing> {
  @Override
  public int compareTo(Thing o) {
    return Long.compare(n, o.n);
  }
}
