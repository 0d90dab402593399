package game;

import dev.hearth.annotations.HotState;

/** Where the random numbers come from: a value, so that equal states go on equally. */
@HotState
public record Rng(long seed) {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  Rng next() {
    return new Rng(seed + GAMMA);
  }

  /** This state's number, from 0 to below 1 (SplitMix64). */
  double unit() {
    long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
  }
}
