package box;

import dev.hearth.annotations.HotState;

@HotState
public record Thing(int n) implements Comparable<Thing> {
  @Override
  public int compareTo(Thing o) {
    return Integer.compare(n, o.n);
  }
}
