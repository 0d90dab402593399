package dev.hearth.test.bench.flatten.written;

/** A number that is worked on again and again; a run is a hundred thousand times. */
public final class Counter implements Runnable {
  private long count;
  private int odd;

  /** Begins with 0. */
  public Counter() {}

  @Override
  public void run() {
    for (int i = 0; i < 100_000; i++) {
      count = count * 31 + i;
      if ((count & 1) == 1) {
        odd++;
      }
    }
  }

  @Override
  public String toString() {
    return count + " " + odd;
  }
}
