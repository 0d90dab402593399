package dev.hearth.test.bench.flatten.handles;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

/** A number that is worked on again and again; a run is a hundred thousand times. */
@HotState
public final class Counter implements Runnable {
  private final Hot<Long> count = Hot.of(0L);
  private final Hot<Integer> odd = Hot.of(0);

  /** Begins with 0. */
  public Counter() {}

  @Override
  public void run() {
    for (int i = 0; i < 100_000; i++) {
      int more = i;
      count.update(c -> c * 31 + more);
      if ((count.get() & 1) == 1) {
        odd.set(odd.get() + 1);
      }
    }
  }

  @Override
  public String toString() {
    return count.get() + " " + odd.get();
  }
}
